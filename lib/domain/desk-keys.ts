import { z } from 'zod';

/** Every act of the desk that a single key can do, in the order in which they are shown. */
export const deskKeyActs = [
  'publish',
  'refer',
  'request-changes',
  'decline',
  'publish-masked',
  'decline-rumour',
  'undo',
  'later',
  'pin',
  'pick',
  'close',
  'revert',
  'uphold',
  'reject',
  'next',
  'previous',
  'choose',
  'batch',
] as const;
export type DeskKeyAct = (typeof deskKeyActs)[number];

/** The key of each act; empty for an act that has none. */
export type DeskKeys = Readonly<Record<DeskKeyAct, string>>;

/** What a person has chosen: which keys, and whether single keys work at all (WCAG 2.1.4). */
export interface KeyChoice {
  readonly on: boolean;
  readonly keys: DeskKeys;
}

export const deskKeyWords: DeskKeys = {
  publish: 'Publish',
  refer: 'Refer to safeguarding',
  'request-changes': 'Ask for changes',
  decline: 'Decline',
  'publish-masked': 'Mask and let through',
  'decline-rumour': 'Decline as a known rumour',
  undo: 'Undo',
  later: 'Leave it for later',
  pin: 'Pin or unpin the thread',
  pick: 'Recommend, or stop',
  close: 'Close or open the thread',
  revert: 'Revert a decision',
  uphold: 'Uphold an appeal',
  reject: 'Reject an appeal',
  next: 'In the list: the next one',
  previous: 'In the list: the one before',
  choose: 'In the list: choose it, or not',
  batch: 'In the list: decide on the chosen',
};

const firstKeys: DeskKeys = {
  publish: 'p',
  refer: 'r',
  'request-changes': 'c',
  decline: 'd',
  'publish-masked': 'm',
  'decline-rumour': 'f',
  undo: 'u',
  later: 'l',
  pin: 'i',
  pick: 's',
  close: 't',
  revert: 'v',
  uphold: 'y',
  reject: 'n',
  next: 'j',
  previous: 'k',
  choose: 'x',
  batch: 'b',
};

/** What holds until somebody changes it. */
export const firstChoice: KeyChoice = { on: true, keys: firstKeys };

const kept = z.object({ on: z.boolean(), keys: z.record(z.string(), z.string()) });

/** The choice as a browser kept it. What it cannot have kept, damaged or doubled, is as it was at first. */
export function readKeyChoice(text: string | null): KeyChoice {
  const parsed = kept.safeParse(jsonOf(text));
  if (!parsed.success) return firstChoice;
  const keys = keysFrom({ ...firstKeys, ...parsed.data.keys });
  return { on: parsed.data.on, keys: keys.ok ? keys.keys : firstKeys };
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

/** One letter of any script, in its small form where there is one. Figures choose house rules. */
const letter = /^\p{L}$/u;

/** The keys that somebody wants, or one sentence for each act that cannot have what was typed. */
export function keysFrom(
  typed: Readonly<Record<string, string>>,
):
  | { readonly ok: true; readonly keys: DeskKeys }
  | { readonly ok: false; readonly sentences: Readonly<Partial<Record<DeskKeyAct, string>>> } {
  const keys = Object.fromEntries(deskKeyActs.map((act) => [act, (typed[act] ?? '').trim().toLowerCase()])) as DeskKeys;
  const sentences: Partial<Record<DeskKeyAct, string>> = {};
  for (const act of deskKeyActs) {
    const key = keys[act];
    if (key === '') continue;
    const other = deskKeyActs.find((one) => one !== act && keys[one] === key);
    if (!letter.test(key)) sentences[act] = 'A key is one letter. Figures choose a house rule.';
    else if (other)
      sentences[act] = `“${key}” stands for “${deskKeyWords[other]}” too. Give one of them another letter.`;
  }
  return Object.keys(sentences).length > 0 ? { ok: false, sentences } : { ok: true, keys };
}
