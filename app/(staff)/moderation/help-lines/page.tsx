import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { addLine, changeLine } from './actions';
import { HelpLineActs } from '@/components/moderation/help-line-acts.island';
import { HelpLineForm } from '@/components/moderation/help-line-form.island';
import { HelpRegister } from '@/components/moderation/help-register';
import { requireStaff } from '@/lib/auth/guard';
import { openHelpLines } from '@/lib/desk/help-lines';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Help lines' };

/** Where the register of help lines is kept. */
export default async function HelpLinesDesk() {
  const viewer = await requireStaff('help-line:change', paths.keepHelpLines());
  const lines = await openHelpLines({ viewer, now: new Date() });
  return (
    <DeskPage viewer={viewer} here="moderation" at="help-lines">
      <h1>Help lines</h1>
      <p>
        Somebody in danger is sent where this register says. Ring a line before you call it checked: after 90 days
        without a check readers are warned, after 180 it is hidden.
      </p>
      {lines.ok ? (
        <HelpRegister
          lines={lines.value}
          acts={(line) => <HelpLineActs action={changeLine.bind(null, line.id)} label={line.name} />}
        />
      ) : (
        <DeskRefused error={lines.error} />
      )}
      <HelpLineForm action={addLine} />
    </DeskPage>
  );
}
