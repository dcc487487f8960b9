import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { undoLast } from './actions';
import { BreakLine } from './break-line';
import { DecisionLine } from './decision-line';
import { DeskRooms } from './desk-rooms';
import { filterFrom } from './filter-from';
import { DeskPage } from '../desk-page';
import { DeskRefused } from '../desk-refused';
import { Pager } from '@/components/desk/pager';
import { QueueFilterForm } from '@/components/moderation/queue-filter-form';
import { QueueList } from '@/components/moderation/queue-list';
import { QueueNarrowing } from '@/components/moderation/queue-narrowing';
import { QueueViews } from '@/components/moderation/queue-views';
import { ScreenMissing } from '@/components/moderation/screen-missing';
import { ButtonLink } from '@/components/ui/button';
import { requireStaff } from '@/lib/auth/guard';
import { missingParts } from '@/lib/desk/civility-model';
import { openQueue } from '@/lib/desk/queue';
import { pagesMax } from '@/lib/domain/desk-times';
import { queueViewNames, type QueueViewName } from '@/lib/domain/desk-view';
import { may } from '@/lib/domain/permissions';
import { filterQuery } from '@/lib/domain/queue-filter';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Moderation' };

interface ModerationPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The queue: what waits, in the order in which it should be read. */
export default async function ModerationPage({ searchParams }: ModerationPageProps) {
  const viewer = await requireStaff('comment:read-queue', paths.moderation());
  const given = await searchParams;
  const { view: viewGiven, page: pageGiven, decided } = given;
  const filter = filterFrom(given);
  const now = new Date();
  const view = viewFrom(viewGiven);
  if (view === 'referred') redirect(paths.referredLane());
  const page = Math.min(pagesMax, Math.max(1, Math.trunc(Number(pageGiven)) || 1));
  const queue = await openQueue({ view, filter, page }, { viewer, now });
  const views = queueViewNames.filter((name) => name !== 'referred' || may(viewer, 'comment:read-referred'));
  return (
    <DeskPage viewer={viewer} here="moderation">
      <BreakLine viewer={viewer} now={now} />
      <h1>Moderation</h1>
      <ScreenMissing missing={missingParts()} />
      <DecisionLine decided={decided} viewer={viewer} now={now} undo={undoLast} />
      <DeskRooms viewer={viewer} />
      {queue.ok ? (
        <>
          {may(viewer, 'comment:decide') ? (
            <p>
              <ButtonLink kind="primary" href={paths.moderateNext()}>
                Read one after another
              </ButtonLink>{' '}
              <a href={paths.screenCard()}>What the screen is</a>
            </p>
          ) : null}
          <QueueViews views={views} counts={queue.value.counts} current={view} filter={filter} />
          <QueueFilterForm queue={queue.value} />
          <QueueNarrowing queue={queue.value} />
          <QueueList queue={queue.value} views={views} now={now.toISOString()} chosen={given['chosen'] === 'page'} />
          {page === pagesMax ? <p>The list goes on, but its pages end here: narrow it to see more.</p> : null}
          <Pager
            label="Pages of the queue"
            earlier={
              page > 1
                ? {
                    href: `${paths.moderation()}?${filterQuery(filter, { view, page: page - 1 })}`,
                    label: 'Previous page',
                  }
                : null
            }
            later={
              queue.value.hasNext
                ? { href: `${paths.moderation()}?${filterQuery(filter, { view, page: page + 1 })}`, label: 'Next page' }
                : null
            }
          />
        </>
      ) : (
        <DeskRefused error={queue.error} />
      )}
    </DeskPage>
  );
}

function viewFrom(given: string | string[] | undefined): QueueViewName {
  return queueViewNames.find((name) => name === given) ?? 'waiting';
}
