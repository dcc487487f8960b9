import type { Metadata } from 'next';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { changeFacts } from './actions';
import { FactForm } from '@/components/desk/fact-form.island';
import { ProtectedFacts } from '@/components/desk/protected-facts';
import { requireStaff } from '@/lib/auth/guard';
import { openFacts } from '@/lib/desk/protect-facts';
import { articleId } from '@/lib/domain/ids';
import { err } from '@/lib/domain/result';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'What no comment may tell' };

/** The facts of a story that must not be pieced together below it. */
export default async function ProtectedFactsPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('article:protect-facts', paths.protectedFacts(id));
  const parsed = articleId.safeParse(id);
  const opened = parsed.success ? await openFacts(parsed.data, { viewer }) : err('no-story' as const);
  const change = changeFacts.bind(null, id);
  return (
    <DeskPage viewer={viewer} here="studio">
      <p>
        <a href={paths.editStory(id)}>Back to the story</a>
      </p>
      {opened.ok ? (
        <>
          <h1>
            What no comment may tell about <bdi>{opened.value.title === '' ? 'this story' : opened.value.title}</bdi>
          </h1>
          <p>
            A name, a town, a workplace, an age: alone each may say little, together they can lead to somebody’s door. A
            comment that tells one of them is held and marked, also when the missing piece stands in another comment
            already. Only editors read this page; the facts are kept sealed and never stand in the log.
          </p>
          <ProtectedFacts facts={opened.value.facts} action={change} />
          <FactForm action={change} />
        </>
      ) : (
        <DeskRefused error={opened.error} />
      )}
    </DeskPage>
  );
}
