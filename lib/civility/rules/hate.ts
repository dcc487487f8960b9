import type { LexiconEntry } from '@/lib/civility/lexicon';
import type { Reading } from '@/lib/civility/reading';
import { findingAt, type Rule } from '@/lib/civility/rule';
import { fromPatterns } from '@/lib/civility/rules/from-patterns';
import { statusOf } from '@/lib/civility/stance';
import type { Finding } from '@/lib/domain/finding';

const aimed = new Set([
  'you',
  'these',
  'those',
  'all',
  'every',
  'dirty',
  'filthy',
  'fucking',
  'stupid',
  'damn',
  'like',
  'typical',
  'lazy',
  'disgusting',
  'little',
  'such',
  'ugly',
  'fat',
  'any',
  'lying',
  'stinking',
  'goddamn',
  'dumb',
  'bloody',
  'kill',
  'hate',
  'deport',
  'no',
]);
const ownVoice = new Set(['i', 'we', 'my', 'our', 'us', 'fellow', 'proud']);

/** An ambiguous word counts where it is aimed at somebody, and not where people use it of themselves. */
function isAimed(reading: Reading, first: number, after: number): boolean {
  const { words } = reading.ground;
  for (let at = Math.max(0, first - 4); at < first; at += 1) if (ownVoice.has(words[at] ?? '')) return false;
  const before = words[first - 1] ?? '';
  const next = words[after] ?? '';
  return (
    aimed.has(before) ||
    (before === 'a' && /^(?:is|are|was|you|'s)$/.test(words[first - 2] ?? '')) ||
    /^(?:like|are|scum|bastard|bastards|trash|fuck)$/.test(next)
  );
}

function slurFinding(reading: Reading, at: number, entry: LexiconEntry, length: number): Finding | null {
  const { ground, stance } = reading;
  if (entry.ambiguous && !isAimed(reading, at, at + length)) return null;
  const own = ground.words
    .slice(Math.max(0, at - 4), at)
    .some((word) => word === 'am' || word === 'my' || word === 'our' || word === 'proud' || word === 'us');
  const status = own ? 'reported' : statusOf(stance, ground, at, at + length, { denies: true, excusable: true });
  return findingAt(reading, at, at + length, {
    rule: 'hate',
    weight: entry.ambiguous ? 0.45 : 0.9,
    cause: `${entry.reason} (“${entry.term}”)`,
    status,
  });
}

/** Hate: people run down, driven out or wished away for what they are. Naming a group is never enough. */
export const hate: Rule = {
  name: 'hate',
  look(reading) {
    const findings = fromPatterns(reading, 'hate', true);
    reading.ground.words.forEach((word, at) => {
      if (reading.ground.allowed[at] === 1) return;
      const entries = reading.model.lexicon.words.get(word) ?? [];
      const slur =
        entries.find((entry) => entry.kind === 'slur' && !entry.ambiguous) ??
        entries.find((entry) => entry.kind === 'slur');
      const found = slur === undefined ? null : slurFinding(reading, at, slur, 1);
      if (found !== null) findings.push(found);
      for (const { words, entry } of reading.model.lexicon.phrases.get(word) ?? []) {
        if (entry.kind !== 'slur' || !words.every((part, index) => reading.ground.words[at + index] === part)) continue;
        const long = slurFinding(reading, at, entry, words.length);
        if (long !== null) findings.push(long);
      }
    });
    return findings;
  },
};
