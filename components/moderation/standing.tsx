import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { DeskCommentView } from '@/lib/domain/desk-view';
import { commentStateWords, findingName } from '@/lib/domain/desk-words';

/** Why there is nothing to decide, when that is so. */
export function Standing({ comment }: { readonly comment: DeskCommentView }) {
  if (comment.state === 'held') {
    if (!comment.own) return comment.returnsTo === null ? null : <Returned to={comment.returnsTo} />;
    return (
      <Notice>
        <p>You wrote this comment, so somebody else decides on it.</p>
      </Notice>
    );
  }
  return (
    <Notice>
      <p>
        {commentStateWords[comment.state]}
        {comment.decidedAt ? (
          <>
            {' '}
            on <Time at={comment.decidedAt} form="minute" />
          </>
        ) : null}
        {comment.decidedRule ? `, for ${findingName(comment.decidedRule).toLowerCase()}` : ''}.
      </p>
      {comment.decidedNote ? <p>{comment.decidedNote}</p> : null}
    </Notice>
  );
}

function Returned({ to }: { readonly to: string }) {
  return (
    <Notice tone="care">
      <p>
        <bdi>{to}</bdi> asked for changes, and the author has made some. What changed stands below the words.
      </p>
    </Notice>
  );
}
