import type { Metadata } from 'next';
import { DeskPage } from '../desk-page';
import { DeskRefused } from '../desk-refused';
import { Pager } from '@/components/desk/pager';
import { LogTable } from '@/components/moderation/log-table';
import { requireStaff } from '@/lib/auth/guard';
import { readLog } from '@/lib/desk/log';
import { may } from '@/lib/domain/permissions';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Log' };

interface LogPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Who did what, when and why, the newest first. */
export default async function LogPage({ searchParams }: LogPageProps) {
  const viewer = await requireStaff('log:read', paths.log());
  const { before: given } = await searchParams;
  // Up to 18 digits: every sequence number that PostgreSQL can give, and nothing that it refuses.
  const before = typeof given === 'string' && /^[1-9]\d{0,17}$/.test(given) ? BigInt(given) : null;
  const log = await readLog(before, { viewer });
  const last = log.ok ? log.value.at(-1) : undefined;
  return (
    <DeskPage viewer={viewer} here="log">
      <h1>Log</h1>
      {log.ok ? (
        <>
          <LogTable entries={log.value} links={{ comments: may(viewer, 'comment:read-queue'), stories: may(viewer, 'article:list') }} />
          <Pager
            label="Pages of the log"
            earlier={before === null ? null : { href: paths.log(), label: 'The newest' }}
            later={last && last.seq !== '1' ? { href: `${paths.log()}?before=${last.seq}`, label: 'Older' } : null}
          />
        </>
      ) : (
        <DeskRefused error={log.error} />
      )}
    </DeskPage>
  );
}
