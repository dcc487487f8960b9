import { typedLine, typedList } from '@/lib/domain/typed-back';
import type { ArticleContent } from '@/lib/domain/article';
import type { FormState } from '@/lib/domain/form-state';

/** A story as it stands in the form's fields. */
export interface StoryText {
  readonly title: string;
  readonly dek: string;
  readonly body: string;
  readonly sources: string;
  readonly kind: string;
  readonly slug: string;
  readonly heroSrc: string;
  readonly heroAlt: string;
  readonly heroCaption: string;
  readonly heroCredit: string;
  readonly discussion: string;
  readonly bylines: readonly string[];
  readonly categories: readonly string[];
}

/** What the fields of an empty story hold. */
export const emptyStory: StoryText = {
  title: '',
  dek: '',
  body: '',
  sources: '',
  kind: 'report',
  slug: '',
  heroSrc: '',
  heroAlt: '',
  heroCaption: '',
  heroCredit: '',
  discussion: '',
  bylines: [],
  categories: [],
};

/** A kept story as the form's fields hold it. Sources stand one on a line, as `sourceLines` reads them. */
export function storyText(content: ArticleContent): StoryText {
  return {
    title: content.title,
    dek: content.dek,
    body: content.body,
    sources: content.sources.map(({ title, outlet, url }) => `${title} | ${outlet} | ${url}`).join('\n'),
    kind: content.kind,
    slug: content.slug,
    heroSrc: content.hero?.src ?? '',
    heroAlt: content.hero?.alt ?? '',
    heroCaption: content.hero?.caption ?? '',
    heroCredit: content.hero?.credit ?? '',
    discussion: content.discussion,
    bylines: content.bylineIds,
    categories: content.categoryIds,
  };
}

/** What stands in the fields after a refusal: every word that was typed; else the story as it was opened. */
export function textAfter(state: FormState, opened: StoryText): StoryText {
  if (state.kind !== 'refused') return opened;
  const line = (name: keyof StoryText) => typedLine(state, name) ?? '';
  return {
    title: line('title'),
    dek: line('dek'),
    body: line('body'),
    sources: line('sources'),
    kind: line('kind'),
    slug: line('slug'),
    heroSrc: line('heroSrc'),
    heroAlt: line('heroAlt'),
    heroCaption: line('heroCaption'),
    heroCredit: line('heroCredit'),
    discussion: line('discussion'),
    bylines: typedList(state, 'bylines') ?? [],
    categories: typedList(state, 'categories') ?? [],
  };
}
