import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { changeStory } from '../actions';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { StoryForm } from '@/components/desk/story-form.island';
import { StoryStanding } from '@/components/desk/story-standing';
import { storyText } from '@/components/desk/story-text';
import { requireStaff } from '@/lib/auth/guard';
import { listStoryChoices } from '@/lib/desk/story-choices';
import { openStory } from '@/lib/desk/write-article';
import { articleId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A story' };

interface StoryPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** A story's working copy in its form. */
export default async function StoryPage({ params }: StoryPageProps) {
  const { id } = await params;
  const viewer = await requireStaff('article:edit', paths.editStory(id));
  const parsed = articleId.safeParse(id);
  if (!parsed.success) notFound();
  const [opened, choices] = await Promise.all([
    openStory(parsed.data, { viewer, now: new Date() }),
    listStoryChoices({ viewer }),
  ]);
  if (!opened.ok || !choices.ok) {
    const error = !opened.ok ? opened.error : 'away';
    return (
      <DeskPage viewer={viewer} here="studio">
        <DeskRefused error={error} />
      </DeskPage>
    );
  }
  const { workingCopy, state, savedAt, publishedRevision, slug } = opened.value;
  const isSeen = state === 'published' || state === 'scheduled';
  return (
    <DeskPage viewer={viewer} here="studio">
      <p>
        <a href={paths.studio()}>All stories</a>
        {may(viewer, 'article:protect-facts') ? (
          <>
            {' '}
            <a href={paths.protectedFacts(parsed.data)}>What no comment may tell</a>
          </>
        ) : null}
        {may(viewer, 'article:set-comments') ? (
          <>
            {' '}
            <a href={paths.storyComments(parsed.data)}>Its comments</a>
          </>
        ) : null}
      </p>
      <h1>
        <bdi>{workingCopy.title === '' ? 'Without a headline' : workingCopy.title}</bdi>
      </h1>
      <StoryStanding
        story={{
          id: parsed.data,
          state,
          version: workingCopy.version,
          savedAt: savedAt.toISOString(),
          publishedSlug: isSeen && publishedRevision !== null ? slug : null,
          content: workingCopy,
        }}
      />
      {isSeen && may(viewer, 'passage:ask') ? (
        <p>
          <a href={paths.askReaders(parsed.data)}>Ask readers about a passage</a>
        </p>
      ) : null}
      <StoryForm
        key={parsed.data}
        action={changeStory.bind(null, parsed.data)}
        story={storyText(workingCopy)}
        version={workingCopy.version}
        bylines={choices.value.bylines}
        categories={choices.value.categories}
        isNew={false}
        canPublish={may(viewer, 'article:publish')}
        canWithdraw={isSeen && may(viewer, 'article:withdraw')}
        publishLabel={isSeen ? 'Publish the changes' : 'Publish'}
      />
    </DeskPage>
  );
}
