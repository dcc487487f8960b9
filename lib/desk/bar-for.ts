import { findRuleBook } from '@/lib/db/house-rules';
import { findBar, measureCode } from '@/lib/db/measures';
import { barSentence } from '@/lib/domain/measure';
import { ruleAt } from '@/lib/domain/rules';
import { personOf, type Viewer } from '@/lib/domain/viewer';

/** Said to somebody who may not comment now. `code` leads to the reasons; null for an address that was only typed. */
export interface Barred {
  readonly kind: 'barred';
  readonly sentence: string;
  readonly code: string | null;
}

/** What keeps an author from commenting now; null when nothing does. */
export async function barFor(authorKey: string | null, viewer: Viewer, now: Date): Promise<Barred | null> {
  const bar = await findBar(authorKey, now);
  if (!bar) return null;
  const known = personOf(viewer) !== null;
  const sentence = barSentence(
    {
      kind: bar.kind === 'close_out' ? 'close_out' : 'suspend',
      ruleName: ruleAt(await findRuleBook(), bar.rule ?? '', bar.ruleVersion)?.name ?? 'our house rules',
      endsAt: bar.endsAt?.toISOString() ?? null,
    },
    known,
  );
  return { kind: 'barred', sentence, code: known ? measureCode(bar.id) : null };
}
