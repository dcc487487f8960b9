import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { saveCommentSettings } from './actions';
import { CommentSettingsForm } from '@/components/desk/comment-settings-form.island';
import { requireStaff } from '@/lib/auth/guard';
import { readCommentSettings } from '@/lib/desk/comment-settings';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Comments: settings' };

/** How the site takes comments. */
export default async function CommentSettingsPage() {
  const viewer = await requireStaff('setting:change', paths.commentSettings());
  const settings = await readCommentSettings({ viewer });
  return (
    <DeskPage viewer={viewer} here="admin">
      <h1>How the site takes comments</h1>
      {settings.ok ? (
        <CommentSettingsForm action={saveCommentSettings} settings={settings.value} />
      ) : (
        <DeskRefused error={settings.error} />
      )}
    </DeskPage>
  );
}
