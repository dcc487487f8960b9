import { DeskPage } from './desk-page';
import { Notice } from '@/components/ui/notice';
import type { Staff } from '@/lib/auth/guard';
import { tryAgain } from '@/lib/desk/guarded';

interface DeskNotHereProps {
  readonly viewer: Staff;
  readonly error: 'not-allowed' | 'no-comment' | 'away';
}

const words = {
  'not-allowed': {
    title: 'This is not yours to open',
    sentence: 'It is about you, or your role does not reach so far.',
  },
  'no-comment': { title: 'There is nothing here', sentence: 'The comment is no longer in the newsroom.' },
  away: { title: 'Not at the moment', sentence: tryAgain },
} as const;

/** A page of its own in place of one that the desk did not open: it comes whole, with and without scripts. */
export function DeskNotHere({ viewer, error }: DeskNotHereProps) {
  return (
    <DeskPage viewer={viewer} here="moderation">
      <h1>{words[error].title}</h1>
      <Notice tone={error === 'away' ? 'wrong' : 'quiet'}>
        <p>{words[error].sentence}</p>
      </Notice>
    </DeskPage>
  );
}
