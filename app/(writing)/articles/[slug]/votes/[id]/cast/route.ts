import { setTimeout as pause } from 'node:timers/promises';
import { after } from 'next/server';
import { isSlug } from '@/app/(reading)/slugs';
import { voteSentences } from '../sentences';
import { currentTrace, currentViewer } from '@/lib/auth/viewer';
import { castVote, type VoteRefused } from '@/lib/desk/cast-vote';
import { commentId, type ArticleId } from '@/lib/domain/ids';
import { voteForm } from '@/lib/domain/forms/vote-form';
import type { VoteStanding } from '@/lib/domain/vote';
import { refreshVotes, votesChanged } from '@/lib/reading/vote-refresh';
import { paths } from '@/lib/site';

interface Context {
  readonly params: Promise<{ slug: string; id: string }>;
}

/**
 * Public: anybody may vote. A route and no action, because an action that marks a page as stale also makes it anew
 * before it answers, and a vote has to be quick. With scripts it answers JSON; a plain form is led to a page that shows
 * the vote (303).
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { slug, id: given } = await params;
  const id = commentId.safeParse(given);
  const form = voteForm.safeParse(Object.fromEntries(await request.formData().catch(() => new FormData())));
  if (!isSlug(slug) || !id.success || !form.success || !isFromHere(request)) return new Response(null, { status: 400 });
  const viewer = await currentViewer();
  const cast = viewer.ok
    ? await castVote(id.data, form.data.vote, {
        viewer: viewer.value,
        now: new Date(),
        receipts: form.data.receipts,
        ...(await currentTrace()),
      })
    : viewer;
  if (cast.ok) refreshSoon(cast.value.articleId);
  if (request.headers.get('accept') === 'application/json') return cast.ok ? standing(cast.value) : refused(cast.error);
  const shown = paths.vote(slug, id.data);
  return new Response(null, { status: 303, headers: { Location: cast.ok ? shown : `${shown}?refused=${cast.error}` } });
}

/** Another site cannot make a reader's browser vote. Browsers that say nothing of where they are (before 2023) may. */
function isFromHere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'same-origin';
}

function standing({ up, down, own }: VoteStanding): Response {
  return Response.json({ up, down, own });
}

function refused(error: VoteRefused): Response {
  return Response.json({ refused: voteSentences[error] }, { status: error === 'away' ? 503 : 409 });
}

function refreshSoon(id: ArticleId): void {
  const wait = votesChanged(id, Date.now());
  if (wait === null) return;
  after(async () => {
    await pause(wait, undefined, { ref: false });
    refreshVotes(id, Date.now());
  });
}
