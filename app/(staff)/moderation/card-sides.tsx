import type { ReactNode } from 'react';
import { giveOpinion, writeNote } from './asked/actions';
import { AuthorMeasures } from '@/components/moderation/author-measures';
import { DeskNotes } from '@/components/moderation/desk-notes';
import { openAuthor } from '@/lib/desk/author-measures';
import { readNotes } from '@/lib/desk/desk-notes';
import type { CommentId } from '@/lib/domain/ids';
import type { Viewer } from '@/lib/domain/viewer';

interface CardSides {
  readonly beside: ReactNode;
  readonly below: ReactNode;
  readonly folded: boolean;
}

/** What stands on the card besides the comment itself. What the viewer may not read, or cannot be read now, is left out. */
export async function cardSides(
  id: CommentId,
  by: { readonly viewer: Viewer; readonly now: Date },
): Promise<CardSides> {
  const [author, notes] = await Promise.all([openAuthor(id, by), readNotes(id, by)]);
  return {
    beside: author.ok ? <AuthorMeasures commentId={id} measures={author.value.measures} /> : null,
    below: notes.ok ? (
      <DeskNotes commentId={id} notes={notes.value} acts={{ write: writeNote, answer: giveOpinion }} />
    ) : null,
    folded: false,
  };
}
