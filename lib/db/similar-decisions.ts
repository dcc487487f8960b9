import { db } from './client';
import type { CommentId } from '@/lib/domain/ids';

/** How far back decisions are looked through: the newest of the whole site, the newest on the story, and all that are compared. */
const lately = 2000;
const onStory = 300;
const compared = 400;

export interface DecidedNear {
  readonly id: string;
  readonly text: string;
  readonly state: 'published' | 'declined';
  readonly rule: string | null;
  readonly decidedAt: Date;
}

/** What decides which decisions are near: the words that stand, the story, the rules that were found. */
export async function findWordsOf(id: CommentId) {
  const row = await db.comment.findUnique({
    where: { id },
    select: {
      state: true,
      articleId: true,
      findingRules: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { body: true } },
    },
  });
  return row && { ...row, body: row.revisions[0]?.body ?? '' };
}

/** Decisions on the same story, and lately on comments with findings of the same rules: those whose words are still kept. */
export async function listDecidedNear(
  articleId: string,
  rules: readonly string[],
  except: CommentId,
): Promise<readonly DecidedNear[]> {
  return db.$queryRaw<DecidedNear[]>`
    WITH near AS (
      (SELECT s.id FROM (
        SELECT c.id, c.article_id, c.finding_rules FROM comments c
        WHERE c.state IN ('published', 'declined') AND c.decided_at IS NOT NULL
        ORDER BY c.decided_at DESC, c.id DESC LIMIT ${lately}) s
      WHERE s.finding_rules && ${[...rules]}::text[])
      UNION
      (SELECT c.id FROM comments c WHERE c.article_id = ${articleId}::uuid AND c.state IN ('published', 'declined')
        ORDER BY c.submitted_at DESC LIMIT ${onStory}))
    SELECT c.id, r.body AS text, c.state::text AS state, c.decided_rule AS rule, c.decided_at AS "decidedAt"
    FROM near JOIN comments c ON c.id = near.id
    JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision
    WHERE r.body <> '' AND c.decided_at IS NOT NULL AND c.id <> ${except}::uuid
    ORDER BY c.decided_at DESC LIMIT ${compared}`;
}
