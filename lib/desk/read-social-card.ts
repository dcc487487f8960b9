import { guarded } from './guarded';
import { findPublishedArticle } from '@/lib/db/published-articles';
import { defaultPicture } from '@/lib/domain/social-card';
import { err, ok, type Result } from '@/lib/domain/result';
import { socialCard } from '@/lib/media/social-card';

/** The picture of a story that readers can see now, as other sites show it beside a link: PNG. */
export function readSocialCard(slug: string, now: Date): Promise<Result<Buffer, 'no-story' | 'away'>> {
  return guarded(async () => {
    const story = await findPublishedArticle(slug, now);
    if (!story) return err('no-story' as const);
    const card = (await socialCard(story.hero?.src ?? defaultPicture)) ?? (await socialCard(defaultPicture));
    return card ? ok(card) : err('no-story' as const);
  });
}
