import type { Metadata } from 'next';
import { undoLast } from '../actions';
import { cardSides } from '../card-sides';
import { LastDecision } from '../decision-line';
import { deskActs } from '../desk-acts';
import { DeskPage } from '../../desk-page';
import { DeskRefused } from '../../desk-refused';
import { BreakReminder } from '@/components/moderation/break-reminder';
import { CardKeys } from '@/components/moderation/card-keys.island';
import { KeyLink } from '@/components/moderation/key-link.island';
import { CommentDesk } from '@/components/moderation/comment-desk';
import { requireStaff } from '@/lib/auth/guard';
import { leaveLease, takeNext, waitsForOthers } from '@/lib/desk/leases';
import { openComment } from '@/lib/desk/queue';
import { beAtDesk } from '@/lib/desk/well-being';
import { commentId } from '@/lib/domain/ids';
import { readHouseRules } from '@/lib/reading/house-rules';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'The next comment' };

interface NextPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What should be read next, leased to whoever reads it. Stays after a decision and shows the one after it. */
export default async function NextPage({ searchParams }: NextPageProps) {
  const viewer = await requireStaff('comment:decide', paths.moderateNext());
  const after = commentId.safeParse((await searchParams)['after']);
  const now = new Date();
  if (after.success) await leaveLease(after.data, { viewer });
  // Before the next one is taken: after a pause, harsh ones are counted anew.
  const due = await beAtDesk({ viewer, now });
  const next = await takeNext(after.success ? after.data : null, { viewer, now });
  const comment = next.ok && next.value ? await openComment(next.value, { viewer, now }) : null;
  const others = next.ok && !next.value ? await waitsForOthers({ viewer, now }) : null;
  const sides = comment?.ok && next.ok && next.value ? await cardSides(next.value, { viewer, now }) : null;
  return (
    <DeskPage viewer={viewer} here="moderation">
      <CardKeys
        label={comment?.ok ? `The comment by ${comment.value.authorName}` : 'Moderation'}
        about={next.ok ? (next.value ?? 'nothing') : null}
      >
        {due.ok && due.value !== null ? <BreakReminder minutes={due.value} /> : null}
        <LastDecision viewer={viewer} now={now} undo={undoLast} />
        {next.ok ? null : <DeskRefused error={next.error} />}
        {next.ok && !next.value ? (
          <>
            <h1>{others?.ok && others.value ? 'Nothing waits for you' : 'Nothing waits'}</h1>
            <p>
              {others?.ok && others.value
                ? 'What still waits is what you asked not to be given, or left for later. It is in the queue. '
                : 'Everything that came in has been decided, or somebody has it open. '}
              <a href={paths.moderation()}>The queue</a>
            </p>
          </>
        ) : null}
        {comment?.ok ? (
          <>
            <CommentDesk
              key={comment.value.id}
              comment={comment.value}
              now={now.toISOString()}
              promisedHours={siteView().holdHours}
              acts={deskActs}
              rules={await readHouseRules()}
              stays
              {...sides}
            />
            <p>
              <KeyLink act="later" href={`${paths.moderateNext()}?after=${comment.value.id}`}>
                Leave it for later
              </KeyLink>
            </p>
          </>
        ) : null}
      </CardKeys>
    </DeskPage>
  );
}
