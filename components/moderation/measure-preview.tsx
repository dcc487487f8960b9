import type { MeasureKind } from '@/lib/domain/measure';
import { measureWords, reachWords } from '@/lib/domain/measure';
import type { AuthorView } from '@/lib/domain/measure-view';
import { paths } from '@/lib/site';

interface MeasurePreviewProps {
  readonly author: AuthorView;
  readonly kind: MeasureKind;
}

/** What a measure touches, said before it is imposed: what waits, what comes later, and how the author hears of it. */
export function MeasurePreview({ author, kind }: MeasurePreviewProps) {
  const waiting = author.record?.waiting ?? 0;
  return (
    <>
      <p>{measureWords[kind].does}</p>
      {kind === 'note' ? null : (
        <ul>
          <li>
            {waiting === 0
              ? 'Nothing else of theirs waits'
              : `${waiting} more of theirs ${waiting === 1 ? 'waits' : 'wait'}`}
            {': what waits stays in the queue, and is decided like any other. '}
            {waiting === 0 ? null : (
              <a href={`${paths.batch()}?author=${author.commentId}`}>Decide on all that waits by this author</a>
            )}
          </li>
          <li>
            {author.record?.published ?? 0} published before: they stay. Answers to them and votes on them stay too.
          </li>
          <li>
            {kind === 'hold' && author.reach === 'email'
              ? 'What guests write always waits, so this changes nothing for this author until they have an account.'
              : reachWords[author.reach]}
          </li>
          <li>
            They read the rule and the facts on the receipts of what they sent before
            {kind === 'hold' ? '' : ', and when they try to comment again'}
            {author.hasAddress ? ', and in a letter that goes out at once.' : '. We have no address to write to.'} They
            can ask another person to look again.
          </li>
        </ul>
      )}
    </>
  );
}
