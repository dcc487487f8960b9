import type { Metadata } from 'next';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { sayDuty } from './actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import { requireStaff } from '@/lib/auth/guard';
import { readDuty } from '@/lib/desk/comment-settings';
import { tryAgain } from '@/lib/desk/guarded';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'On duty' };

/** Hours that can be chosen with one press. */
const hours = [1, 2, 4, 8];

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where moderators say that they are on duty, for stories whose comments are open only then. */
export default async function DutyPage({ searchParams }: Props) {
  const viewer = await requireStaff('duty:declare', paths.duty());
  const [{ failed }, duty] = await Promise.all([searchParams, readDuty({ viewer, now: new Date() })]);
  return (
    <DeskPage viewer={viewer} here="moderation">
      <h1>On duty</h1>
      {failed === 'yes' ? (
        <Notice tone="wrong" live="assertive">
          <p>{tryAgain}</p>
        </Notice>
      ) : null}
      {duty.ok ? (
        <>
          <p role="status">
            {duty.value.until ? (
              <>
                Somebody is on duty until <Time at={duty.value.until.toISOString()} form="minute" />.
              </>
            ) : (
              'Nobody is on duty.'
            )}
          </p>
          <form action={sayDuty}>
            <p>
              {hours.map((count) => (
                <Button key={count} name="hours" value={String(count)}>
                  {count === 1 ? 'One hour' : `${count} hours`}
                </Button>
              ))}
              {duty.value.until ? (
                <Button kind="care" name="hours" value="0">
                  Off duty
                </Button>
              ) : null}
            </p>
          </form>
        </>
      ) : (
        <DeskRefused error={duty.error} />
      )}
    </DeskPage>
  );
}
