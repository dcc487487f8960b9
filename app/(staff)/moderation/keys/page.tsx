import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { KeysForm } from '@/components/moderation/keys-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Keys of the desk' };

/** Which single key does what at the desk, for the person at this browser. */
export default async function KeysPage() {
  const viewer = await requireStaff('comment:read-queue', paths.deskKeys());
  return (
    <DeskPage viewer={viewer} here="moderation">
      <p>
        <a href={paths.moderation()}>The queue</a>
      </p>
      <h1>Keys of the desk</h1>
      <p>
        A key works only while the card of a comment, or the list, has the focus, and never while you write. Empty: no
        key. The figures 1 to 9 choose a house rule.
      </p>
      <noscript>
        <p>Keys need scripts, and this browser runs none. Every act stands on the page as a button.</p>
      </noscript>
      <KeysForm />
    </DeskPage>
  );
}
