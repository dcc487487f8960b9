import { setImmediate } from 'node:timers/promises';
import { guarded } from './guarded';
import { draftedHouse, type Draft } from './house-draft';
import { houseScreen, screenAtHouse, type HouseScreen } from './house-screen';
import { excerptOf } from './queue';
import { storyFacts } from './story-facts';
import type { Crossed } from './thresholds';
import type { ScreenContext } from '@/lib/civility/context';
import { findScreeningPlace } from '@/lib/db/comments';
import { countForReplay, listForReplay, type ReplayComment } from '@/lib/db/replay';
import { findCommentSettings } from '@/lib/db/settings';
import type { ArticleId } from '@/lib/domain/ids';
import { differs, outcomeOf, type Outcome } from '@/lib/domain/outcome';
import { may } from '@/lib/domain/permissions';
import {
  countsOf,
  replayCounts,
  replayDays,
  replayListed,
  replayMax,
  type ReplayItem,
  type ReplayView,
} from '@/lib/domain/replay';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Viewer } from '@/lib/domain/viewer';

/** Milliseconds after which a replay ends with what it has looked at: nobody waits longer for a page. */
const budget = 20_000;

/** One at a time in this process: readers must not notice that somebody tries something. */
let running = false;

/**
 * Which of last month's comments would have been treated differently under a change. Each is screened as it stands, once
 * as things are and once under the change, so that the difference is the change's alone. Nothing is kept.
 */
export function replay(
  draft: Draft,
  { viewer, now }: { readonly viewer: Viewer; readonly now: Date },
): Promise<Result<ReplayView, 'not-allowed' | 'busy' | Crossed | 'away'>> {
  return guarded(async () => {
    if (!may(viewer, 'rule:replay')) return err('not-allowed' as const);
    const house = await houseScreen();
    const drafted = draftedHouse(house, draft);
    if ('crossed' in drafted) return err(drafted);
    if (running) return err('busy' as const);
    running = true;
    try {
      return ok(await replayed(house, drafted, may(viewer, 'comment:read-queue'), now));
    } finally {
      running = false;
    }
  });
}

async function replayed(house: HouseScreen, drafted: HouseScreen, reads: boolean, now: Date): Promise<ReplayView> {
  const since = new Date(now.getTime() - replayDays * 24 * 3600_000);
  const [of, comments, settings] = await Promise.all([
    countForReplay(since),
    listForReplay(since, replayMax),
    findCommentSettings(),
  ]);
  const places = new Map<ArticleId, Promise<Partial<ScreenContext>>>();
  const end = performance.now() + budget;
  const items: ReplayItem[] = [];
  const counts = Object.fromEntries(replayCounts.map((name) => [name, 0])) as Record<
    (typeof replayCounts)[number],
    number
  >;
  let looked = 0;
  let differing = 0;
  for (const comment of comments) {
    if (performance.now() > end) break;
    const context = await contextOf(comment, places);
    const outcome = (under: HouseScreen): Outcome =>
      outcomeOf(comment.body, screenAtHouse(comment.body, under, context), settings);
    const [before, after] = [outcome(house), outcome(drafted)];
    looked += 1;
    if (differs(before, after)) {
      differing += 1;
      for (const name of countsOf({ before, after })) counts[name] += 1;
      if (items.length < replayListed)
        items.push({
          id: comment.id,
          state: comment.state,
          excerpt: reads ? excerptOf(comment.body) : null,
          before,
          after,
        });
    }
    // Others get their turn after each comment.
    await setImmediate();
  }
  return { of, looked, differing, items, counts };
}

/** What the screen must know of the place; read once for each story. */
async function contextOf(
  { articleId, answers }: ReplayComment,
  places: Map<ArticleId, Promise<Partial<ScreenContext>>>,
): Promise<Partial<ScreenContext>> {
  const kept = places.get(articleId) ?? placeOf(articleId);
  places.set(articleId, kept);
  const place = await kept;
  return answers === null ? place : { ...place, people: [...(place.people ?? []), answers] };
}

async function placeOf(articleId: ArticleId): Promise<Partial<ScreenContext>> {
  const [story, { facts, published }] = await Promise.all([findScreeningPlace(articleId), storyFacts(articleId)]);
  return {
    people: story?.bylines ?? [],
    storyTerms: story ? [story.title, story.dek] : [],
    protectedFacts: facts,
    threadFacts: [...published.keys()],
  };
}
