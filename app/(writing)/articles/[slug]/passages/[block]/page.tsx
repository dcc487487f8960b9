import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { submitComment } from '@/app/(reading)/articles/[slug]/actions';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { openingHere } from '../../opening-here';
import { ClosedNote } from '@/components/comments/closed-note';
import { CommentForm } from '@/components/comments/comment-form.island';
import { HouseRules } from '@/components/comments/house-rules';
import { PassageHead } from '@/components/comments/passage-head';
import { StoryHead } from '@/components/comments/story-head';
import { Thread } from '@/components/comments/thread';
import { PageFrame } from '@/components/site/page-frame';
import { blockId } from '@/lib/domain/forms/comment-form';
import { listPassageComments } from '@/lib/reading/comments';
import { findPassagePage } from '@/lib/reading/passages';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

/** Made for each request: a form that was sent without scripts comes back to it with its words. */
export const instant = false;
export const metadata: Metadata = { title: 'A passage of the story', robots: { index: false } };

interface Props {
  readonly params: Promise<{ slug: string; block: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** One passage of a story: its words, the comments on it, and the form for another. */
export default async function PassagePage({ params, searchParams }: Props) {
  await connection();
  const { slug, block: given } = await params;
  const article = await storyAt(slug);
  const block = blockId.safeParse(given);
  const asked = await searchParams;
  const passage = block.success
    ? await findPassagePage(article.id, block.data, one(asked['words']), one(asked['before']))
    : null;
  if (!block.success || !passage) notFound();
  const [comments, opening] = await Promise.all([listPassageComments(article.id, block.data), openingHere(article)]);
  const site = siteView();
  const query =
    passage.words === '' ? '' : `?${new URLSearchParams({ words: passage.words, before: passage.before }).toString()}`;
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      <PassageHead slug={article.slug} block={block.data} passage={passage} />
      {comments.length > 0 ? <Thread comments={comments} slug={article.slug} open={opening.open} /> : null}
      {opening.open ? (
        <CommentForm
          action={submitComment}
          permalink={`${paths.passage(article.slug, block.data)}${query}`}
          articleId={article.id}
          passage={{ block: block.data, exact: passage.words, prefix: passage.before }}
          holdHours={site.holdHours}
          submissionKey={crypto.randomUUID()}
        />
      ) : (
        <ClosedNote slug={article.slug} reason={opening.reason} />
      )}
      <HouseRules siteName={site.name} />
    </PageFrame>
  );
}

function one(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.slice(0, 300) : '';
}
