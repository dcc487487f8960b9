import type { Metadata } from 'next';
import { DeskPage } from '../desk-page';
import { DeskRefused } from '../desk-refused';
import { Pager } from '@/components/desk/pager';
import { ChainState } from '@/components/moderation/chain-state';
import { LogTable } from '@/components/moderation/log-table';
import { requireStaff } from '@/lib/auth/guard';
import { readLog } from '@/lib/desk/log';
import { verifyLog } from '@/lib/desk/verify-log';
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
  const { before: given, check } = await searchParams;
  // Up to 18 digits: every sequence number that PostgreSQL can give, and nothing that it refuses.
  const before = typeof given === 'string' && /^[1-9]\d{0,17}$/.test(given) ? BigInt(given) : null;
  const whole = check === 'all';
  const [log, chain] = await Promise.all([readLog(before, { viewer }), verifyLog(whole ? 'all' : 'last', { viewer })]);
  const last = log.ok ? log.value.at(-1) : undefined;
  return (
    <DeskPage viewer={viewer} here="log">
      <h1>Log</h1>
      {log.ok ? (
        <>
          {chain.ok ? (
            <ChainState
              check={chain.value}
              whole={whole}
              checkAll={`${paths.log()}?check=all`}
              statements={paths.statements()}
            />
          ) : null}
          <LogTable
            entries={log.value}
            links={{ comments: may(viewer, 'comment:read-queue'), stories: may(viewer, 'article:list') }}
          />
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
