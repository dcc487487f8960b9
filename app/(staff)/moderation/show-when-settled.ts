import { after } from 'next/server';
import { whenSettled } from '@/lib/desk/when-settled';
import { commentsSettled } from '@/lib/reading/invalidate';

/** Lets readers see decisions once they can no longer be undone: after the answer, without anybody waiting for it. */
export function showWhenSettled(articleIds: readonly string[]): void {
  after(async () => {
    await Promise.all(articleIds.map((id) => whenSettled(id)));
    for (const id of articleIds) commentsSettled(id);
  });
}
