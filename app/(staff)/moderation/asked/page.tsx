import type { Metadata } from 'next';
import { closeQuestion, giveOpinion } from './actions';
import { DeskNotHere } from '../../desk-not-here';
import { DeskPage } from '../../desk-page';
import { AskedList } from '@/components/moderation/asked-list';
import { requireStaff } from '@/lib/auth/guard';
import { listAsked } from '@/lib/desk/desk-notes';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Asked' };

/** What colleagues would like a second opinion on, and what came of one's own questions. */
export default async function AskedPage() {
  const viewer = await requireStaff('note:write', paths.asked());
  const asked = await listAsked({ viewer });
  if (!asked.ok) return <DeskNotHere viewer={viewer} error={asked.error} />;
  const { others, own } = asked.value;
  return (
    <DeskPage viewer={viewer} here="moderation">
      <h1>Asked</h1>
      <AskedList heading="Colleagues ask" empty="Nobody asks anything." asked={others} answer={giveOpinion} />
      <AskedList
        heading="You ask"
        empty="You ask nothing. A question is asked from the card of a comment."
        asked={own}
        answer={giveOpinion}
        close={closeQuestion}
      />
    </DeskPage>
  );
}
