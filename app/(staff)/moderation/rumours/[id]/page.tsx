import type { Metadata } from 'next';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { NotHere } from '../../not-here';
import { changeOne } from '../actions';
import { RumourForm } from '@/components/moderation/rumour-form.island';
import { RumourList } from '@/components/moderation/rumour-list';
import { requireStaff } from '@/lib/auth/guard';
import { openRumours } from '@/lib/desk/rumours';
import { may } from '@/lib/domain/permissions';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A known rumour' };

/** One known rumour, to be read and changed. */
export default async function RumourPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('rule:list', paths.rumour(id));
  const rumours = await openRumours({ viewer });
  const rumour = rumours.ok ? rumours.value.find((one) => one.id === id) : undefined;
  return (
    <DeskPage viewer={viewer} here="moderation" at="rumours">
      <p>
        <a href={paths.rumours()}>Known rumours</a>
      </p>
      {rumour ? (
        <>
          <h1>{rumour.claim}</h1>
          <RumourList rumours={[rumour]} drop={null} />
          <p>{rumour.why}</p>
          {may(viewer, 'rumour:change') ? (
            <RumourForm action={changeOne} rumour={rumour} rules={await readHouseRules()} />
          ) : null}
        </>
      ) : rumours.ok ? (
        <NotHere title="No such rumour" back={{ href: paths.rumours(), label: 'All known rumours' }} />
      ) : (
        <DeskRefused error={rumours.error} />
      )}
    </DeskPage>
  );
}
