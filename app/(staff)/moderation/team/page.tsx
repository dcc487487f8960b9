import type { Metadata } from 'next';
import { setShare } from './actions';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { TeamFigures } from '@/components/moderation/team-figures';
import { requireStaff } from '@/lib/auth/guard';
import { readTeamNumbers, teamDays } from '@/lib/desk/team-numbers';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'The team in figures' };

/** Waiting time, load and agreement of the whole team. */
export default async function TeamPage() {
  const viewer = await requireStaff('team:read', paths.team());
  const now = new Date();
  const numbers = await readTeamNumbers({ viewer, now });
  return (
    <DeskPage viewer={viewer} here="moderation" at="team">
      <h1>The team in figures</h1>
      {numbers.ok ? (
        <>
          <TeamFigures
            numbers={{ ...numbers.value, oldest: numbers.value.oldest?.toISOString() ?? null }}
            days={teamDays}
            now={now.toISOString()}
          />
          {may(viewer, 'second:set-share') ? (
            <FieldsForm
              name="share"
              action={setShare}
              button="Set the share"
              kind="secondary"
              fields={[
                {
                  kind: 'line',
                  type: 'number',
                  width: 'short',
                  name: 'percent',
                  label: 'Decisions that are looked at a second time, in per cent',
                  required: true,
                  given: String(Math.round(numbers.value.share * 1000) / 10),
                },
              ]}
            />
          ) : null}
        </>
      ) : (
        <DeskRefused error={numbers.error} />
      )}
    </DeskPage>
  );
}
