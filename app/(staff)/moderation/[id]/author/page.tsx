import type { Metadata } from 'next';
import { decideMeasureAppeal, imposeMeasure, liftMeasure } from '../../measures/actions';
import { DeskNotHere } from '../../../desk-not-here';
import { DeskPage } from '../../../desk-page';
import { AuthorRecord } from '@/components/moderation/author-record';
import { MeasureForm } from '@/components/moderation/measure-form.island';
import { MeasureList } from '@/components/moderation/measure-list';
import { MeasurePreview } from '@/components/moderation/measure-preview';
import { requireStaff } from '@/lib/auth/guard';
import { openAuthor } from '@/lib/desk/author-measures';
import { commentId } from '@/lib/domain/ids';
import { measureWords, reachWords } from '@/lib/domain/measure';
import { may } from '@/lib/domain/permissions';
import { readHouseRules } from '@/lib/reading/house-rules';
import { paths } from '@/lib/site';

export const instant = false;
export const metadata: Metadata = { title: 'An author' };

interface AuthorPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The author of a comment: their record, the measures about them, and one more, with what it would touch. */
export default async function AuthorPage({ params, searchParams }: AuthorPageProps) {
  const { id } = await params;
  const viewer = await requireStaff('measure:read', paths.moderateAuthor(id));
  const parsed = commentId.safeParse(id);
  const [{ measure }, opened] = await Promise.all([
    searchParams,
    parsed.success ? openAuthor(parsed.data, { viewer, now: new Date() }) : null,
  ]);
  if (!opened?.ok) return <DeskNotHere viewer={viewer} error={opened?.error ?? 'no-comment'} />;
  const author = opened.value;
  const chosen = author.may.find((kind) => kind === measure);
  return (
    <DeskPage viewer={viewer} here="moderation">
      {may(viewer, 'comment:read-queue') ? (
        <p>
          <a href={paths.moderateComment(id)}>The comment</a>
        </p>
      ) : null}
      <h1>
        <bdi>{author.authorName}</bdi>
      </h1>
      <AuthorRecord record={author.record} signedIn={author.reach === 'account'} all={null} />
      <p>{reachWords[author.reach]}</p>
      <h2>Measures</h2>
      {author.measures.length === 0 ? (
        <p>None so far.</p>
      ) : (
        <MeasureList measures={author.measures} lift={liftMeasure} decide={decideMeasureAppeal} />
      )}
      {chosen ? (
        <>
          <h2 id="measure">{measureWords[chosen].name}</h2>
          <MeasurePreview author={author} kind={chosen} />
          <MeasureForm
            key={chosen}
            action={imposeMeasure}
            commentId={id}
            kind={chosen}
            rules={await readHouseRules()}
          />
        </>
      ) : null}
      {author.may.length > 0 ? (
        <nav aria-label="One more measure">
          <ul>
            {author.may
              .filter((kind) => kind !== chosen)
              .map((kind) => (
                <li key={kind}>
                  <a href={`${paths.moderateAuthor(id)}?measure=${kind}#measure`}>{measureWords[kind].name}</a>:{' '}
                  {measureWords[kind].does}
                </li>
              ))}
          </ul>
        </nav>
      ) : (
        <p>
          {author.isStaff
            ? 'A colleague: measures about them are for administrators.'
            : 'No measure can be imposed here.'}
        </p>
      )}
    </DeskPage>
  );
}
