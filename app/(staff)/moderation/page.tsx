import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DecisionLine } from './decision-line';
import { DeskPage } from '../desk-page';
import { DeskRefused } from '../desk-refused';
import { Pager } from '@/components/desk/pager';
import { QueueList } from '@/components/moderation/queue-list';
import { QueueViews } from '@/components/moderation/queue-views';
import { requireStaff } from '@/lib/auth/guard';
import { openQueue } from '@/lib/desk/queue';
import { queueViewNames, type QueueViewName } from '@/lib/domain/desk-view';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Moderation' };

interface ModerationPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The queue: what waits, in the order in which it should be read. */
export default async function ModerationPage({ searchParams }: ModerationPageProps) {
  const viewer = await requireStaff('comment:read-queue', paths.moderation());
  const { view: viewGiven, page: pageGiven, decided } = await searchParams;
  const view = viewFrom(viewGiven);
  if (view === 'referred') redirect(paths.referredLane());
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(pageGiven)) || 1));
  const queue = await openQueue(view, page, { viewer });
  const views = queueViewNames.filter((name) => name !== 'referred' || may(viewer, 'comment:read-referred'));
  return (
    <DeskPage viewer={viewer} here="moderation">
      <h1>Moderation</h1>
      <DecisionLine decided={decided} viewer={viewer} />
      {queue.ok ? (
        <>
          <QueueViews views={views} counts={queue.value.counts} current={view} />
          <QueueList queue={queue.value} now={new Date().toISOString()} />
          <Pager
            label="Pages of the queue"
            earlier={page > 1 ? { href: `${paths.moderation()}?view=${view}&page=${page - 1}`, label: 'Previous page' } : null}
            later={
              page < queue.value.pages
                ? { href: `${paths.moderation()}?view=${view}&page=${page + 1}`, label: 'Next page' }
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
