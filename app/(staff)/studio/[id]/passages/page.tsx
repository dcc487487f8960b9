import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askOnPassage } from './actions';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { PassageQuestions } from '@/components/desk/passage-questions';
import { requireStaff } from '@/lib/auth/guard';
import { listPassagesToAsk } from '@/lib/desk/ask-on-passage';
import { articleId } from '@/lib/domain/ids';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Questions to readers' };

interface PassagesPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** The paragraphs of a published story, each with the question that readers are asked about it. */
export default async function PassagesPage({ params }: PassagesPageProps) {
  const { id } = await params;
  const viewer = await requireStaff('passage:ask', paths.askReaders(id));
  const parsed = articleId.safeParse(id);
  if (!parsed.success) notFound();
  const blocks = await listPassagesToAsk(parsed.data, { viewer });
  return (
    <DeskPage viewer={viewer} here="studio">
      <p>
        <a href={paths.editStory(parsed.data)}>Back to the story</a>
      </p>
      <h1>Questions to readers</h1>
      {blocks.ok ? (
        <PassageQuestions
          blocks={blocks.value}
          action={askOnPassage.bind(null, parsed.data)}
          here={paths.askReaders(parsed.data)}
        />
      ) : (
        <DeskRefused error={blocks.error} />
      )}
    </DeskPage>
  );
}
