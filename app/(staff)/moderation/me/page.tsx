import type { Metadata } from 'next';
import { chooseOwnDesk } from './actions';
import { DeskNotHere } from '../../desk-not-here';
import { DeskPage } from '../../desk-page';
import { ChoicesForm } from '@/components/moderation/choices-form.island';
import { OwnNumbers } from '@/components/moderation/own-numbers';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/guard';
import { openOwnDesk } from '@/lib/desk/well-being';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'My desk' };

const said = {
  kept: 'Kept.',
  asked: 'Asked. Somebody who cares for the moderators will come to you, by the name that you gave.',
} as const;

interface OwnDeskPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a moderator chooses for themselves, and what only they see of their work. */
export default async function OwnDeskPage({ searchParams }: OwnDeskPageProps) {
  const viewer = await requireStaff('well-being:choose', paths.ownDesk());
  const [{ kept, asked }, desk] = await Promise.all([searchParams, openOwnDesk({ viewer, now: new Date() })]);
  if (!desk.ok) return <DeskNotHere viewer={viewer} error={desk.error} />;
  const { choices, numbers, categories } = desk.value;
  const news = kept === 'yes' ? said.kept : asked === 'yes' ? said.asked : null;
  return (
    <DeskPage viewer={viewer} here="moderation">
      <h1>My desk</h1>
      {news ? (
        <Notice tone="good" live="polite">
          <p>{news}</p>
        </Notice>
      ) : null}
      <p>Nobody else can open this page or ask for what stands on it: not colleagues, not administrators.</p>
      <OwnNumbers numbers={numbers} />
      <ChoicesForm action={chooseOwnDesk} choices={choices} categories={categories} />
    </DeskPage>
  );
}
