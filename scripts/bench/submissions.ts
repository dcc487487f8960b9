import { randomUUID } from 'node:crypto';
import { bodyOf, formHeaders, readPlainForm } from './plain-form';

const remarks = [
  'The figures are from 2019, and nobody in the office that made them works there any more. Who checked them since?',
  'I was a steward on one of those ships. The company paid when the union came on board, and not a day before.',
  'What I miss is a word from the people who were arrested. Were they asked?',
  'My sister went through this in another county. The lawyer was the only one who called back.',
];

/** Load for the road of a comment: each submission is new, from an address of its own, and goes through the screen. */
export async function submissions(base: string, slug: string) {
  const form = await readPlainForm(`${base}/articles/${slug}`, 'body');
  let count = 0;
  return {
    url: form.action,
    requests: [
      {
        method: 'POST' as const,
        setupRequest: (request: object) => {
          count += 1;
          const name = `Reader ${count}`;
          const body = `${remarks[count % remarks.length]} (${randomUUID()})`;
          return {
            ...request,
            headers: { ...formHeaders, origin: base, 'x-forwarded-for': `198.51.${count % 250}.${(count >> 8) % 250}` },
            body: bodyOf(form, { name, email: '', body, submissionKey: randomUUID() }),
          };
        },
      },
    ],
  };
}
