import { describe, expect, it } from 'vitest';
import { safeNext, signInForm } from '@/lib/domain/forms/sign-in-form';
import { limits } from '@/lib/domain/limits';

describe('where to go after signing in', () => {
  it.each(['/studio', '/moderation/0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11', '/'])('follows %j', (next) => {
    expect(safeNext(next, '/desks')).toBe(next);
  });

  it.each([
    '',
    'studio',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a?b=//c',
    '/%2f/evil',
    '/a\n',
    ' /studio',
  ])('does not follow %j', (next) => {
    expect(safeNext(next, '/desks')).toBe('/desks');
  });
});

describe('the form at the door', () => {
  it('takes an address with blanks around it and leaves the password as it is', () => {
    expect(signInForm.parse({ email: ' a@b.org ', password: ' x ' })).toEqual({
      email: 'a@b.org',
      password: ' x ',
      next: '',
    });
  });

  it.each([
    ['email', { email: '', password: 'x' }],
    ['email', { email: 'nobody', password: 'x' }],
    ['password', { email: 'a@b.org', password: '' }],
    ['password', { email: 'a@b.org', password: 'x'.repeat(limits.passwordMax + 1) }],
  ])('is refused for its %s', (field, typed) => {
    expect(signInForm.safeParse(typed).error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});
