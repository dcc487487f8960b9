import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { saveStoryComments } from './actions';
import { StoryCommentsForm } from '@/components/desk/story-comments-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { readStorySettings } from '@/lib/desk/comment-settings';
import { articleId } from '@/lib/domain/ids';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A story’s comments' };

/** How one story takes comments. */
export default async function StoryCommentsPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('article:set-comments', paths.storyComments(id));
  const parsed = articleId.safeParse(id);
  if (!parsed.success) notFound();
  const found = await readStorySettings(parsed.data, { viewer });
  if (!found.ok && found.error === 'no-story') notFound();
  return (
    <DeskPage viewer={viewer} here="studio">
      <p>
        <a href={paths.editStory(id)}>Back to the story</a>
      </p>
      {found.ok ? (
        <>
          <h1>
            Comments on <bdi>{found.value.story.title}</bdi>
          </h1>
          <StoryCommentsForm
            action={saveStoryComments.bind(null, id)}
            story={found.value.story}
            site={found.value.site}
          />
        </>
      ) : (
        <DeskRefused error={found.error} />
      )}
    </DeskPage>
  );
}
