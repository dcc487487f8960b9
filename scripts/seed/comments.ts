import { randomBytes, randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { insertComment } from '@/lib/db/comments';
import { recordDecision } from '@/lib/db/decisions';
import { keyedHash, receiptHash } from '@/lib/db/secrets';
import { screenText } from '@/lib/desk/screening';
import type { Decision } from '@/lib/domain/comment';
import { commentId, personId, type ArticleId, type CommentId, type PersonId } from '@/lib/domain/ids';
import { houseRule } from '@/lib/domain/rules';
import type { SeedComment } from './files';

const hour = 3600_000;

interface Known {
  readonly stories: ReadonlyMap<string, ArticleId>;
  readonly authors: ReadonlyMap<string, { person: string }>;
  readonly moderator: PersonId;
}

/** Adds the demo conversations: screened and decided by the same code as any comment, at times that count back from `now`. */
export async function insertComments(comments: readonly SeedComment[], known: Known, now: Date): Promise<void> {
  const placed = new Map<string, { id: CommentId; rootId: CommentId; depth: number }>();
  for (const comment of [...comments].sort((a, b) => b.hoursAgo - a.hoursAgo)) {
    const at = new Date(now.getTime() - comment.hoursAgo * hour);
    const articleId = known.stories.get(comment.story);
    if (!articleId) throw new Error(`A demo comment names the story ${comment.story}, which is not there.`);
    const parent = comment.parent ? placed.get(comment.parent) : null;
    if (parent === undefined)
      throw new Error(`The demo comment ${comment.key} answers ${comment.parent}, which is not older.`);
    const id = commentId.parse(randomUUID());
    const author = comment.by ? known.authors.get(comment.by) : undefined;
    await insertComment(
      {
        id,
        articleId,
        parent,
        personId: author ? personId.parse(author.person) : null,
        authorName: comment.name,
        emailSealed: null,
        authorKey: keyedHash('author', author ? `person:${author.person}` : `demo:${comment.name}`),
        body: comment.text,
        receiptHash: receiptHash(randomBytes(16).toString('hex')),
        submissionKey: `demo:${comment.key}`,
      },
      screenText(comment.text),
      at,
    );
    placed.set(comment.key, { id, rootId: parent?.rootId ?? id, depth: parent ? parent.depth + 1 : 0 });
    await decide(id, comment, known.moderator, new Date(Math.min(at.getTime() + hour, now.getTime())));
  }
  await db.$executeRaw`ANALYZE`;
}

async function decide(id: CommentId, comment: SeedComment, by: PersonId, at: Date): Promise<void> {
  if (comment.state === 'held') return;
  const recorded = await recordDecision({ commentId: id, decision: decisionOf(comment), revision: 1, by, at });
  if (!recorded.ok) throw new Error(`The demo comment ${comment.key} could not be decided.`);
}

function decisionOf(comment: SeedComment): Decision {
  if (comment.state === 'published') return { kind: 'publish' };
  const rule = houseRule(comment.reason ?? '');
  if (!rule) throw new Error(`The demo comment ${comment.key} names no house rule.`);
  const kind = comment.state === 'declined' ? 'decline' : 'request-changes';
  return { kind, rule: rule.id, note: comment.note ?? rule.note };
}
