import type { Metadata } from 'next';
import { DeskPage } from '../desk-page';
import { DeskRefused } from '../desk-refused';
import { StoryList } from '@/components/desk/story-list';
import { ButtonLink } from '@/components/ui/button';
import { requireStaff } from '@/lib/auth/guard';
import { listStories } from '@/lib/desk/write-article';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Studio' };

/** The stories that this person may work on. */
export default async function StudioPage() {
  const viewer = await requireStaff('article:list', paths.studio());
  const stories = await listStories({ viewer, now: new Date() });
  return (
    <DeskPage viewer={viewer} here="studio">
      <h1>Studio</h1>
      {stories.ok ? (
        <>
          <p>
            <ButtonLink href={paths.newStory()} kind="primary">
              Begin a story
            </ButtonLink>
          </p>
          <StoryList
            stories={stories.value.map(({ id, slug, state, publishedAt, savedAt, workingCopy }) => ({
              id,
              slug,
              state,
              title: workingCopy.title,
              publishedAt: publishedAt?.toISOString() ?? null,
              savedAt: savedAt.toISOString(),
            }))}
          />
        </>
      ) : (
        <DeskRefused error={stories.error} />
      )}
    </DeskPage>
  );
}
