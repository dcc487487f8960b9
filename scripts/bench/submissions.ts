import { randomUUID } from 'node:crypto';
import { bodyOf, formHeaders, readPlainForm } from './plain-form';
import { remark } from './remarks';

/**
 * Load for the road of a comment: each submission is new, goes through the screen, and comes from an address of its own.
 * It goes to one of several stories in turn, because a story takes only so many in ten minutes.
 */
export async function submissions(base: string, slugs: readonly string[]) {
  const forms = await Promise.all(slugs.map((slug) => readPlainForm(`${base}/articles/${slug}`, 'body')));
  let count = 0;
  return {
    url: base,
    requests: [
      {
        method: 'POST' as const,
        setupRequest: (request: object) => {
          count += 1;
          const form = forms[count % forms.length];
          if (!form) throw new Error('There is no story to comment on.');
          const { pathname, search } = new URL(form.action);
          const typed = { name: `Reader ${count}`, email: '', body: remark(count), submissionKey: randomUUID() };
          return {
            ...request,
            path: `${pathname}${search}`,
            headers: { ...formHeaders, origin: base, 'x-forwarded-for': `198.51.${count % 250}.${(count >> 8) % 250}` },
            body: bodyOf(form, typed),
          };
        },
      },
    ],
  };
}
