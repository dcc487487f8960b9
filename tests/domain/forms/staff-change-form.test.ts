import { expect, test } from 'vitest';
import { staffChangeForm } from '@/lib/domain/forms/staff-change-form';

const person = '0190b0a0-0000-7000-8000-000000000001';

test('a change without roles reads as an empty list of roles', () => {
  expect(staffChangeForm.parse({ person, change: 'disable' })).toEqual({ person, change: 'disable', roles: [] });
});

test.each([
  ['somebody without an id', { person: 'me', change: 'disable' }],
  ['an act that there is not', { person, change: 'promote' }],
  ['a role that there is not', { person, change: 'roles', roles: ['owner'] }],
])('refuses %s', (_name, given) => {
  expect(staffChangeForm.safeParse(given).success).toBe(false);
});
