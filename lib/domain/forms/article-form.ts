import { z } from 'zod';
import { limits, reservedSlugs } from '@/lib/domain/limits';
import { articleKinds, slugFrom, type ArticleContent } from '@/lib/domain/article';
import { bylineId, categoryId } from '@/lib/domain/ids';
import { typedText } from './typed-text';

const line = (max: number) => typedText({ min: 0, max, missing: '', singleLine: true });

/** Sources as an editor types them: one a line, `Title | Outlet | https://…`. */
export const sourceLines = z
  .string()
  .default('')
  .transform((raw, context) => {
    const lines = raw
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    return lines.map((text, index) => {
      const parts = text.split('|').map((part) => part.trim());
      const [title = '', outlet = '', url = ''] = parts;
      if (parts.length !== 3 || title === '' || !isWebAddress(url)) {
        context.addIssue({
          code: 'custom',
          message: `Source ${index + 1} should read: title | outlet | https://address. It reads: ${text.slice(0, 80)}`,
        });
      }
      return { title, outlet, url };
    });
  });

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const heroSource = z
  .string()
  .default('')
  .transform((raw) => raw.trim())
  .refine((src) => src === '' || /^\/(?!\/)[\w\-./]+$/.test(src) || /^https:\/\//.test(src), {
    error: 'The picture’s address should begin with / or https://.',
  });

/** What an editor types. Everything may still be empty: a draft is a draft. */
export const articleForm = z
  .object({
    version: z.coerce.number().int().positive(),
    slug: z.string().default(''),
    title: line(limits.titleMax),
    dek: line(limits.dekMax),
    kind: z.enum(articleKinds, { error: 'Choose what kind of work this is.' }),
    body: typedText({ min: 0, max: limits.articleBodyMax, missing: '' }),
    heroSrc: heroSource,
    heroAlt: line(500),
    heroCaption: line(500),
    heroCredit: line(200),
    sources: sourceLines,
    discussion: line(200),
    bylines: z.array(bylineId).max(10, 'At most ten names can stand under a headline.').default([]),
    categories: z.array(categoryId).max(10, 'A story can stand in at most ten categories.').default([]),
  })
  .transform((form, context): ArticleContent & { readonly version: number } => {
    const slug = slugFrom(form.slug === '' ? form.title : form.slug);
    if (form.slug !== '' && slug === '') {
      context.addIssue({ code: 'custom', path: ['slug'], message: 'An address needs letters or digits.' });
    }
    if (reservedSlugs.includes(slug)) {
      context.addIssue({ code: 'custom', path: ['slug'], message: `The site itself uses the address “${slug}”.` });
    }
    const hero = { src: form.heroSrc, alt: form.heroAlt, caption: form.heroCaption, credit: form.heroCredit };
    return {
      version: form.version,
      slug,
      title: form.title,
      dek: form.dek,
      kind: form.kind,
      body: form.body,
      hero: form.heroSrc === '' ? null : hero,
      sources: form.sources,
      discussion: form.discussion,
      bylineIds: form.bylines,
      categoryIds: form.categories,
    };
  });
