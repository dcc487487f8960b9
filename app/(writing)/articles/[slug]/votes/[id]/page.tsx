import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { publishedComment } from '../../reply/[id]/published-comment';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { voteSentences } from './sentences';
import { CommentItem } from '@/components/comments/comment-item';
import { StoryHead } from '@/components/comments/story-head';
import { VoteStanding } from '@/components/comments/vote-standing';
import { PageFrame } from '@/components/site/page-frame';
import { Notice } from '@/components/ui/notice';
import { currentTrace, currentViewer } from '@/lib/auth/viewer';
import { readVote, type VoteRefused } from '@/lib/desk/cast-vote';

/** Made for each request: it shows what one reader decided. */
export const instant = false;
export const metadata: Metadata = { title: 'Your vote', robots: { index: false } };

interface Props {
  readonly params: Promise<{ slug: string; id: string }>;
  readonly searchParams: Promise<{ refused?: string | string[] }>;
}

/** Where a vote is seen, changed and taken back without scripts. */
export default async function VotePage({ params, searchParams }: Props) {
  await connection();
  const { slug, id } = await params;
  const article = await storyAt(slug);
  const comment = await publishedComment(article.id, id);
  if (!comment) notFound();
  const viewer = await currentViewer();
  const vote = viewer.ok
    ? await readVote(comment.id, { viewer: viewer.value, now: new Date(), ...(await currentTrace()) })
    : viewer;
  const { refused } = await searchParams;
  const refusedNow = vote.ok ? knownRefusal(refused) : vote.error;
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      {refusedNow ? (
        <Notice tone="care">
          <p>{voteSentences[refusedNow]}</p>
        </Notice>
      ) : null}
      <CommentItem comment={comment} slug={article.slug} open={false} votes={false} />
      {vote.ok ? <VoteStanding slug={article.slug} id={comment.id} standing={vote.value} /> : null}
    </PageFrame>
  );
}

function knownRefusal(given: string | string[] | undefined): VoteRefused | null {
  return (Object.keys(voteSentences) as VoteRefused[]).find((name) => name === given) ?? null;
}
