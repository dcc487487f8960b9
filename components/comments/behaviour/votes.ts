import { ownVotes, rememberVote } from './own-votes';
import { readEveryOwnReceipt } from '@/components/comments/own-receipts';
import type { VoteStanding } from '@/lib/domain/vote';

/** Milliseconds for which the stored page may still show the counters from before one's own vote. */
const pageLag = 120_000;

/** Receipts that travel with a vote at most. */
const receiptsSent = 30;

/** Marks the votes that were cast in this session, with their counters while the stored page may be behind. */
export function showOwnVotes(section: HTMLElement): void {
  const votes = ownVotes();
  for (const form of section.querySelectorAll<HTMLFormElement>('form[data-votes]')) {
    const vote = votes.get(form.dataset['votes'] ?? '');
    if (vote) show(form, vote, Date.now() - vote.at < pageLag);
  }
}

/** Sends a vote without leaving the page. When that fails the form goes the ordinary way. */
export async function voteInPlace(event: SubmitEvent): Promise<void> {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset['votes'] === undefined) return;
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const body = new FormData(form, event.submitter);
  // Who wrote a comment does not vote on it. The newest receipts say so, even days later and from another network.
  body.set('receipts', readEveryOwnReceipt().slice(-receiptsSent).join(' '));
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
    const said = (await answer.json()) as VoteStanding | { readonly refused: string };
    if ('refused' in said) say(form, said.refused);
    else {
      rememberVote(form.dataset['votes'], { ...said, at: Date.now() });
      show(form, said, true);
      say(form, '');
    }
  } catch {
    say(form, 'Your vote did not reach us. Please try again.');
  } finally {
    form.ariaBusy = null;
  }
}

function show(form: HTMLFormElement, { up, down, own }: VoteStanding, withCounts: boolean): void {
  for (const word of ['up', 'down'] as const) {
    const count = form.querySelector<HTMLElement>(`[data-count="${word}"]`);
    const button = count?.closest('button');
    if (!count || !button) continue;
    if (withCounts) count.textContent = String(word === 'up' ? up : down);
    button.ariaPressed = String(own === word);
    button.value = own === word ? 'none' : word;
  }
}

/** A line after the buttons, read out by screen readers. Made when it is first needed. */
function say(form: HTMLFormElement, sentence: string): void {
  const line =
    form.querySelector('output') ?? (sentence === '' ? null : form.appendChild(document.createElement('output')));
  if (line) line.textContent = sentence;
}
