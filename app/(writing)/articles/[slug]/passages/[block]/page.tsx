import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { isAnswerToForm } from '@/app/sent-form';
import { submitComment } from '@/app/(reading)/articles/[slug]/actions';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { WritePage } from '../../comment/write-page';
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
import { readHouseRules } from '@/lib/reading/house-rules';
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
  const [words, before] = [one(asked['words']), one(asked['before'])];
  // As it was asked for, also when the story was edited since: a refused form finds its words under no other address.
  const permalink = permalinkOf(article.slug, given, words, before);
  const passage = block.success ? await findPassagePage(article.id, block.data, words, before) : null;
  if (!block.success || !passage) {
    // Gone while somebody wrote about it: their words come back, to be sent as a comment on the whole story.
    if (await isAnswerToForm()) return <WritePage article={article} permalink={permalink} />;
    notFound();
  }
  const [comments, opening] = await Promise.all([listPassageComments(article.id, block.data), openingHere(article)]);
  const site = siteView();
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      <PassageHead slug={article.slug} block={block.data} passage={passage} />
      {comments.length > 0 ? <Thread comments={comments} slug={article.slug} open={opening.open} /> : null}
      {opening.open ? (
        <CommentForm
          action={submitComment}
          permalink={permalink}
          articleId={article.id}
          passage={{ block: block.data, exact: passage.words, prefix: passage.before }}
          holdHours={site.holdHours}
          submissionKey={crypto.randomUUID()}
        />
      ) : (
        <ClosedNote
          slug={article.slug}
          reason={opening.reason}
          signInHelps={opening.signInHelps}
          here={paths.passage(article.slug, block.data)}
        />
      )}
      <HouseRules siteName={site.name} rules={await readHouseRules()} />
    </PageFrame>
  );
}

function permalinkOf(slug: string, block: string, words: string, before: string): string {
  const query = words === '' ? '' : `?${new URLSearchParams({ words, before }).toString()}`;
  return `${paths.passage(slug, block)}${query}`;
}

function one(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.slice(0, 300) : '';
}
