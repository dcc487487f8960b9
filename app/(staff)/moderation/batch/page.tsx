import type { Metadata } from 'next';
import { filterFrom } from '../filter-from';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { decideMany } from './actions';
import { BatchForm } from '@/components/moderation/batch-form';
import { CardKeys } from '@/components/moderation/card-keys.island';
import { requireStaff } from '@/lib/auth/guard';
import { previewBatch } from '@/lib/desk/batches';
import { commentId } from '@/lib/domain/ids';
import { queueCountWords } from '@/lib/domain/queue-count';
import type { HouseRule } from '@/lib/domain/rules';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'Decide on several comments' };

interface BatchPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What one decision on several comments would touch, before it is taken. */
export default async function BatchPage({ searchParams }: BatchPageProps) {
  const viewer = await requireStaff('comment:decide-batch', paths.batch());
  const given = await searchParams;
  const chosen =
    given['id'] === undefined ? null : [given['id']].flat().filter((id) => commentId.safeParse(id).success);
  const preview = await previewBatch(filterFrom(given), chosen, { viewer, now: new Date() });
  return (
    <DeskPage viewer={viewer} here="moderation">
      <p>
        <a href={paths.moderation()}>The queue</a>
      </p>
      <h1>Decide on several comments</h1>
      {preview.ok ? (
        <Preview preview={preview.value} rules={await readHouseRules()} />
      ) : (
        <DeskRefused error={preview.error} />
      )}
    </DeskPage>
  );
}

type Previewed = Extract<Awaited<ReturnType<typeof previewBatch>>, { ok: true }>['value'];

interface PreviewProps {
  readonly preview: Previewed;
  readonly rules: readonly HouseRule[];
}

function Preview({ preview: { items, matching, authors, stories, own }, rules }: PreviewProps) {
  const ownWords = own === 0 ? '' : ` ${count(own, 'is', 'are')} your own: somebody else decides on that.`;
  if (items.length === 0) return <p>None of these comments waits for you.{ownWords}</p>;
  return (
    <>
      <p>
        It touches {count(items.length, 'comment', 'comments')} by {count(authors, 'author', 'authors')} on{' '}
        {count(stories, 'story', 'stories')}.
        {matching > items.length + own
          ? ` ${queueCountWords(matching)} match; the first ${items.length} are here, the others stay where they are.`
          : ''}
        {ownWords} Leave out what you do not want in it.
      </p>
      <CardKeys label="The decision on all of them" about={null}>
        <BatchForm items={items} rules={rules} action={decideMany} />
      </CardKeys>
    </>
  );
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
