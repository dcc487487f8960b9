import type { Metadata } from 'next';
import { takeBackMany } from '../actions';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { ActForm } from '@/components/moderation/act-form.island';
import { BatchResults } from '@/components/moderation/batch-results';
import { Button } from '@/components/ui/button';
import { Time } from '@/components/ui/time';
import { requireStaff } from '@/lib/auth/guard';
import { readBatch } from '@/lib/desk/batches';
import { actInWords } from '@/lib/domain/desk-words';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'A batch' };

interface DonePageProps {
  readonly params: Promise<{ readonly seq: string }>;
}

/** What a batch did, comment by comment, and the way to take all of it back. */
export default async function BatchDonePage({ params }: DonePageProps) {
  const { seq } = await params;
  const viewer = await requireStaff('comment:decide-batch', paths.batchDone(seq));
  const batch = await readBatch(/^[1-9]\d{0,17}$/.test(seq) ? BigInt(seq) : 0n, { viewer });
  const standing = batch.ok ? batch.value.done.filter(({ stands }) => stands).length : 0;
  return (
    <DeskPage viewer={viewer} here="moderation">
      <p>
        <a href={paths.moderation()}>The queue</a>
      </p>
      <h1>A batch of decisions</h1>
      {batch.ok ? (
        <>
          <p role="status">
            <bdi>{batch.value.by}</bdi> {actInWords(batch.value.act)},{' '}
            <Time at={batch.value.at.toISOString()} form="minute" />: {batch.value.done.length} decided,{' '}
            {batch.value.left.length} left as they were. {standing} still stand so.
          </p>
          {standing > 0 ? (
            <ActForm action={takeBackMany}>
              <input type="hidden" name="batch" value={seq} />
              <p>
                <Button kind="care">Take the whole batch back</Button>
              </p>
            </ActForm>
          ) : null}
          <BatchResults done={batch.value.done} left={batch.value.left} />
        </>
      ) : batch.error === 'no-batch' ? (
        <p>The log knows no such batch.</p>
      ) : (
        <DeskRefused error={batch.error} />
      )}
    </DeskPage>
  );
}
