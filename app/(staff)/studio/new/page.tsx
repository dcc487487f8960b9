import type { Metadata } from 'next';
import { createStory } from '../actions';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { StoryForm } from '@/components/desk/story-form.island';
import { emptyStory } from '@/components/desk/story-text';
import { requireStaff } from '@/lib/auth/guard';
import { listStoryChoices } from '@/lib/desk/story-choices';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A new story' };

/** An empty form. Nothing is kept until it is saved for the first time. */
export default async function NewStoryPage() {
  const viewer = await requireStaff('article:create', paths.newStory());
  const choices = await listStoryChoices({ viewer });
  return (
    <DeskPage viewer={viewer} here="studio">
      <p>
        <a href={paths.studio()}>All stories</a>
      </p>
      <h1>A new story</h1>
      {choices.ok ? (
        <StoryForm
          action={createStory}
          story={emptyStory}
          version={1}
          bylines={choices.value.bylines}
          categories={choices.value.categories}
          isNew
          canPublish={false}
          canWithdraw={false}
          publishLabel="Publish"
        />
      ) : (
        <DeskRefused error={choices.error} />
      )}
    </DeskPage>
  );
}
