import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { Prose } from '@/components/article/prose';
import { ScreenCard } from '@/components/moderation/screen-card';
import { ScreenMissing } from '@/components/moderation/screen-missing';
import { ScreenParts } from '@/components/moderation/screen-parts';
import { requireStaff } from '@/lib/auth/guard';
import { openScreenCard } from '@/lib/desk/screen-card';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'The civility screen' };

/** What the screen is, what it gets wrong, and whether all of it is there. */
export default async function ScreenPage() {
  const viewer = await requireStaff('term:list', paths.screenCard());
  const card = openScreenCard({ viewer });
  return (
    <DeskPage viewer={viewer} here="moderation" at="screen">
      <h1>The civility screen</h1>
      {card.ok ? (
        <>
          <ScreenMissing missing={card.value.missing} />
          <ScreenParts versions={card.value.versions} />
          {card.value.html === null ? (
            <p>The description of the learned model is not there.</p>
          ) : (
            <ScreenCard>
              <Prose html={card.value.html} />
            </ScreenCard>
          )}
        </>
      ) : (
        <DeskRefused error={card.error} />
      )}
    </DeskPage>
  );
}
