import { showMoreAnswers } from './more-answers';
import { relativeTimes } from './relative-times';
import { showOwnVotes, voteInPlace } from './votes';

/** Brings a conversation to life: votes in place, long threads in place, times as distances. Ends with `over`. */
export function startConversation(section: HTMLElement, over: AbortSignal): void {
  if (over.aborted) return;
  relativeTimes(section);
  showOwnVotes(section);
  section.addEventListener('submit', (event) => void voteInPlace(event), { signal: over });
  section.addEventListener(
    'click',
    (event) =>
      void showMoreAnswers(event, (added) => {
        relativeTimes(added);
        showOwnVotes(added);
      }),
    { signal: over },
  );
}
