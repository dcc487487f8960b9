import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { dropOne, listOne } from './actions';
import { RumourForm } from '@/components/moderation/rumour-form.island';
import { RumourList } from '@/components/moderation/rumour-list';
import { requireStaff } from '@/lib/auth/guard';
import { openRumours } from '@/lib/desk/rumours';
import { may } from '@/lib/domain/permissions';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Known rumours' };

/** Untrue stories that keep coming back, each with the words by which it is known and its source. */
export default async function RumoursPage() {
  const viewer = await requireStaff('rule:list', paths.rumours());
  const rumours = await openRumours({ viewer });
  const mayChange = may(viewer, 'rumour:change');
  return (
    <DeskPage viewer={viewer} here="moderation" at="rumours">
      <h1>Known rumours</h1>
      <p>
        A comment that may repeat one shows it to the moderator, with why it is untrue and one key to decline. Nothing
        is declined by itself: whoever speaks against a rumour uses its words too.
      </p>
      {rumours.ok ? (
        <RumourList rumours={rumours.value} drop={mayChange ? dropOne : null} />
      ) : (
        <DeskRefused error={rumours.error} />
      )}
      {mayChange ? <RumourForm action={listOne} rumour={null} rules={await readHouseRules()} /> : null}
    </DeskPage>
  );
}
