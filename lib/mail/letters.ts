import { headerText, type Letter } from '@/lib/domain/letter';
import type { SubscriptionKind } from '@/lib/domain/subscription';

/** What a letter must know of the site. */
export interface LetterSite {
  readonly siteName: string;
  readonly siteUrl: string;
}

export interface Addressed {
  readonly to: string;
  readonly site: LetterSite;
}

/** Plain lines as a letter, with the same close everywhere. */
export function written(
  { to, site }: Addressed,
  subject: string,
  paragraphs: readonly (string | null)[],
  unsubscribe: string | null = null,
): Letter {
  const close = unsubscribe
    ? `You get this because you asked for it on ${site.siteName}. One click ends it:\n${unsubscribe}`
    : `${site.siteName}\n${site.siteUrl}`;
  const text = [...paragraphs, `-- \n${close}`].filter((paragraph) => paragraph !== null).join('\n\n');
  return { to, subject: headerText(subject), text: `${text}\n`, unsubscribe };
}

/** Where a code leads. The same addresses as `paths` of the site, which mail may not import. */
const link = {
  receipt: (site: LetterSite, code: string) => `${site.siteUrl}/receipts/${code}`,
  subscription: (site: LetterSite, code: string) => `${site.siteUrl}/subscriptions/${code}`,
  unsubscribe: (site: LetterSite, code: string) => `${site.siteUrl}/subscriptions/${code}/unsubscribe`,
  comment: (site: LetterSite, slug: string, id: string) => `${site.siteUrl}/articles/${slug}#comment-${id}`,
  article: (site: LetterSite, slug: string) => `${site.siteUrl}/articles/${slug}`,
};

/** The way back to a comment, for somebody who asked for it by mail. */
export function receiptLetter(given: Addressed & { readonly title: string; readonly code: string }): Letter {
  return written(given, `Your receipt: a comment on “${given.title}”`, [
    `Somebody, most likely you, left a comment on “${given.title}” with this address.`,
    `This is its receipt. It shows what becomes of the comment, and lets whoever has it change or delete the comment:\n${link.receipt(given.site, given.code)}`,
    'If it was not you, nothing needs to be done. Nobody will write to you about it unless you ask for it.',
  ]);
}

/** Asks whether the person behind an address wants letters. Nothing else is sent before they say so. */
export function confirmLetter(
  given: Addressed & { readonly kind: SubscriptionKind; readonly title: string; readonly code: string },
): Letter {
  const what = given.kind === 'answers' ? 'answers to your comment on' : 'new comments on';
  return written(given, `Please confirm: ${what} “${given.title}”`, [
    `Somebody, most likely you, asked for letters about ${what} “${given.title}”.`,
    `To get them, open this page and press “Yes, write to me”:\n${link.subscription(given.site, given.code)}`,
    'If it was not you, do nothing. The address is deleted after two days.',
  ]);
}

export type DecisionWord = 'published' | 'declined' | 'changes_requested';

interface DecisionLetter extends Addressed {
  readonly decision: DecisionWord;
  readonly title: string;
  readonly slug: string;
  readonly commentId: string;
  readonly rule: { readonly name: string; readonly clause: string } | null;
  readonly note: string | null;
  readonly byPerson: boolean;
  /** Code of the wish for answers that waits to be confirmed. */
  readonly confirm: string | null;
}

/** Word of what was decided. Never holds the words of the comment. */
export function decisionLetter(given: DecisionLetter): Letter {
  const { title, site } = given;
  const ending = {
    published: `Your comment on “${title}” was published.\n${link.comment(site, given.slug, given.commentId)}`,
    declined: `Your comment on “${title}” was not published.`,
    changes_requested: `A moderator would publish your comment on “${title}” with a change.`,
  } as const;
  const subjects = {
    published: 'Published',
    declined: 'Not published',
    changes_requested: 'A change is asked for',
  } as const;
  const way = {
    published: null,
    declined:
      'Your receipt, the address that you got when you wrote, shows the words in question. There you can also ask another person to look again, for six months.',
    changes_requested:
      'Open your receipt, the address that you got when you wrote, to change the words and send them again.',
  } as const;
  return written(given, `${subjects[given.decision]}: your comment on “${title}”`, [
    ending[given.decision],
    given.rule && `The house rule: ${given.rule.name}. ${given.rule.clause}`,
    given.note,
    given.byPerson ? 'This was decided by a person.' : 'This was decided by a rule of the site, not by a person.',
    way[given.decision],
    given.confirm &&
      `You asked for letters when somebody answers. To get them, open this page and press “Yes, write to me”:\n${link.subscription(site, given.confirm)}`,
  ]);
}

interface NewsLetter extends Addressed {
  readonly kind: SubscriptionKind | 'mention';
  readonly title: string;
  readonly slug: string;
  readonly commentId: string;
  readonly authorName: string;
  readonly code: string;
}

/** Tells of one published comment. Name and place only: the words stay where they can still be corrected. */
export function newsLetter(given: NewsLetter): Letter {
  const { title, authorName } = given;
  const said = {
    answers: `${authorName} answered your comment on “${title}”.`,
    story: `${authorName} commented on “${title}”.`,
    mention: `${authorName} named you in a comment on “${title}”.`,
  } as const;
  const paragraphs = [said[given.kind], link.comment(given.site, given.slug, given.commentId)];
  return written(given, headerText(said[given.kind]), paragraphs, link.unsubscribe(given.site, given.code));
}

/** Once a day: how many comments there are that the reader has not been told of. */
export function digestLetter(
  given: Addressed & {
    readonly kind: SubscriptionKind;
    readonly title: string;
    readonly slug: string;
    readonly names: readonly string[];
    readonly firstId: string;
    readonly code: string;
  },
): Letter {
  const count = given.names.length;
  const what =
    given.kind === 'answers'
      ? count === 1
        ? 'answer to your comment'
        : 'answers to your comment'
      : count === 1
        ? 'comment'
        : 'comments';
  const subject = `${count} new ${what} on “${given.title}”`;
  const shown = [...new Set(given.names)].slice(0, 10).join(', ');
  const paragraphs = [`${subject}.`, `From: ${shown}`, link.comment(given.site, given.slug, given.firstId)];
  return written(given, subject, paragraphs, link.unsubscribe(given.site, given.code));
}

/** Tells a reporter who gave an address what came of the report. */
export function outcomeLetter(
  given: Addressed & {
    readonly title: string;
    readonly slug: string;
    readonly removed: boolean;
    readonly outcome: string;
  },
): Letter {
  return written(given, `Your report on a comment on “${given.title}”`, [
    given.removed
      ? `The comment that you reported on “${given.title}” is no longer on the page.`
      : `We looked at the comment that you reported on “${given.title}”, and it stays.`,
    given.outcome === '' ? null : given.outcome,
    'This was decided by a person. Your report’s receipt lets you ask another person to look again, for six months.',
    link.article(given.site, given.slug),
  ]);
}
