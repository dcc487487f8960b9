import { describe, expect, it } from 'vitest';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { sentencesOf } from '@/lib/domain/forms/typed';
import { limits } from '@/lib/domain/limits';

const id = '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11';
const good = {
  articleId: id,
  parentId: '',
  name: 'Ada',
  email: '',
  body: 'Well said.',
  submissionKey: 'a'.repeat(16),
  website: '',
};
const sentences = (typed: Record<string, unknown>) => {
  const parsed = commentForm.safeParse({ ...good, ...typed });
  return parsed.success ? {} : sentencesOf(parsed.error);
};

describe('the form of a comment', () => {
  it('takes a name and a text, and nothing more is needed', () => {
    expect(commentForm.parse({ articleId: id, name: ' Ada ', body: ' Well said. ' })).toEqual({
      articleId: id,
      parentId: '',
      name: 'Ada',
      email: '',
      body: 'Well said.',
      submissionKey: '',
      website: '',
      passageBlock: '',
      passageExact: '',
      passagePrefix: '',
      nudge: '',
      formToken: '',
      proof: '',
      mailReceipt: false,
      subscribe: false,
    });
  });

  it.each([
    ['name', { name: ' ' }, 'Please give a name. It may be a pseudonym.'],
    ['name', { name: 'a'.repeat(limits.authorNameMax + 1) }, 'This is 61 characters long; the limit is 60.'],
    ['body', { body: '' }, 'Please write your comment.'],
    ['body', { body: 'a'.repeat(limits.commentBodyMax + 1) }, 'This is 5,001 characters long; the limit is 5,000.'],
  ])('says beside %s what is wrong with it', (field, typed, said) => {
    expect(sentences(typed)).toEqual({ [field]: said });
  });

  it.each([
    'ada',
    'ada@',
    'a b@c.de',
    'ada@example.org\nBcc: x@y.zz',
    'ada@example.org, b@c.de',
    `${'a'.repeat(250)}@b.org`,
  ])('refuses the e-mail address %j', (email) => {
    expect(Object.keys(sentences({ email }))).toEqual(['email']);
  });

  it('takes an e-mail address with blanks around it', () => {
    expect(commentForm.parse({ ...good, email: ' ada@example.org ' }).email).toBe('ada@example.org');
  });

  it.each([
    ['articleId', 'x'],
    ['articleId', ''],
    ['parentId', '1; drop table'],
    ['articleId', `${id}0`],
  ])('refuses the %s %j', (field, value) => {
    expect(Object.keys(sentences({ [field]: value }))).toEqual([field]);
  });

  it.each(['', 'short', 'a'.repeat(65), '<script>aaaaaaaaaa'])('takes a damaged key %j for none', (submissionKey) => {
    expect(commentForm.parse({ ...good, submissionKey }).submissionKey).toBe('');
  });
});
