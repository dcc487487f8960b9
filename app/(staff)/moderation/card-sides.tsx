import type { ReactNode } from 'react';
import { giveOpinion, writeNote } from './asked/actions';
import { askToTalk } from './me/actions';
import { AuthorMeasures } from '@/components/moderation/author-measures';
import { DeskNotes } from '@/components/moderation/desk-notes';
import { Fold } from '@/components/moderation/fold';
import { SimilarDecisions } from '@/components/moderation/similar-decisions';
import { TalkForm } from '@/components/moderation/talk-form';
import type { Staff } from '@/lib/auth/guard';
import { openAuthor } from '@/lib/desk/author-measures';
import { readNotes } from '@/lib/desk/desk-notes';
import { similarDecisions } from '@/lib/desk/similar-decisions';
import { isFolded } from '@/lib/desk/well-being';
import type { CommentId } from '@/lib/domain/ids';
import { may } from '@/lib/domain/permissions';

interface CardSides {
  readonly beside: ReactNode;
  readonly below: ReactNode;
  readonly folded: boolean;
}

/** What stands on the card besides the comment itself. What the viewer may not read, or cannot be read now, is left out. */
export async function cardSides(id: CommentId, by: { readonly viewer: Staff; readonly now: Date }): Promise<CardSides> {
  const [author, notes, folds, similar] = await Promise.all([
    openAuthor(id, by),
    readNotes(id, by),
    isFolded(id, by),
    similarDecisions(id, by),
  ]);
  const folded = folds.ok && folds.value;
  return {
    beside: author.ok ? <AuthorMeasures commentId={id} measures={author.value.measures} /> : null,
    below: (
      <>
        {similar.ok && similar.value.length > 0 ? (
          <Fold when={folded} label="How similar comments were decided: show them">
            <SimilarDecisions decisions={similar.value} />
          </Fold>
        ) : null}
        {notes.ok ? (
          <DeskNotes commentId={id} notes={notes.value} acts={{ write: writeNote, answer: giveOpinion }} />
        ) : null}
        {may(by.viewer, 'well-being:choose') ? (
          <TalkForm action={askToTalk} commentId={id} name={by.viewer.name} />
        ) : null}
      </>
    ),
    folded,
  };
}
