import { inTime } from './in-time';
import { screenInHouse } from './screen-in-house';
import { withUnavailable } from './screening';
import { likeness, sameFrom } from '@/lib/civility/similarity';
import { findScreeningPlace } from '@/lib/db/comments';
import { listRecentBodies } from '@/lib/db/recent-comments';
import type { Finding, Screening } from '@/lib/domain/finding';
import type { ArticleId, CommentId } from '@/lib/domain/ids';

interface Place {
  readonly articleId: ArticleId;
  /** The author's earlier comments are compared with this one. */
  readonly authorKey: string | null;
  /** The comment itself, when it is only changed. */
  readonly except: CommentId | null;
  /** The form itself, when it is sent a second time. */
  readonly exceptSubmission?: string | undefined;
  /** Whom it answers. */
  readonly answers?: string | undefined;
  readonly now: Date;
}

/** Screens a comment where it would stand: with the story's words and people, and against what was lately said. */
export async function screenComment(body: string, place: Place): Promise<Screening> {
  const [where, earlier] = await Promise.all([
    inTime(() => findScreeningPlace(place.articleId)),
    inTime(() => listRecentBodies(place)),
  ]);
  const story = where.ok ? where.value : null;
  const inHouse = await screenInHouse(body, place.articleId, {
    people: [...(story?.bylines ?? []), ...(place.answers === undefined ? [] : [place.answers])],
    storyTerms: story ? [story.title, story.dek] : [],
  });
  const screening =
    where.ok && earlier.ok
      ? inHouse
      : withUnavailable(inHouse, body, 'the story or earlier comments could not be read');
  const alike = likeness(body, earlier.ok ? earlier.value : []);
  return alike < sameFrom ? screening : withFinding(screening, repetition(body, alike));
}

function withFinding(screening: Screening, finding: Finding): Screening {
  return {
    ...screening,
    findings: [...screening.findings, finding],
    rules: [...new Set([...screening.rules, finding.rule])],
    wide: [...new Set([...screening.wide, finding.rule])],
  };
}

function repetition(body: string, alike: number): Finding {
  return {
    rule: 'repetition',
    start: 0,
    end: body.length,
    status: 'asserted',
    weight: Math.min(1, alike * 0.6),
    forWriter: 'Nearly the same words were sent to us a short while ago. Once is enough: we read everything.',
    forModerator: `${Math.round(alike * 100)} % of its five-letter pieces stand in another recent comment too.`,
    cause: 'near-duplicate',
  };
}
