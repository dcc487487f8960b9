import { z } from 'zod';

/** How a form was filled in, as the log keeps it beside the submission. */
const kept = z.object({ form: z.object({ token: z.string(), proof: z.string(), nudge: z.string() }) });

const tokenWords: Readonly<Record<string, string>> = {
  none: 'No proof came with it of how the form was filled in: scripts were off, or did not run.',
  forged: 'Its form token was made up.',
  expired: 'Its form was opened more than a day before it was sent.',
  replayed: 'Its form token was used before.',
  quick: 'It was sent within three seconds of touching the form.',
};
const proofWords: Readonly<Record<string, string>> = {
  good: 'It came with a proof of work, because many comments came in.',
  wrong: 'Its proof of work was wrong.',
  expired: 'Its proof of work came too late.',
  replayed: 'Its proof of work was used before.',
};
const nudgeWords: Readonly<Record<string, string>> = {
  changed: 'Its author was told what it might break, and changed it.',
  'as-it-was': 'Its author was told what it might break, and sent it as it was.',
};

/** What a moderator is told of how a comment was written. Nothing here decides anything. */
export function formSentences(facts: unknown): readonly string[] {
  const parsed = kept.safeParse(facts);
  if (!parsed.success) return [];
  const { token, proof, nudge } = parsed.data.form;
  return [tokenWords[token], proofWords[proof], nudgeWords[nudge]].filter((sentence) => sentence !== undefined);
}
