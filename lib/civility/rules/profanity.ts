import { findingAt, type Rule } from '@/lib/civility/rule';
import { statusOf } from '@/lib/civility/stance';
import type { Finding } from '@/lib/domain/finding';

const weightOf = [0, 0.4, 0.85, 0.95] as const;

/** Swear words, by the lexicon's severity: mild ones only reach the moderator. */
export const profanity: Rule = {
  name: 'profanity',
  look(reading) {
    const findings: Finding[] = [];
    const { ground, stance, model } = reading;
    ground.words.forEach((word, at) => {
      const long = (model.lexicon.phrases.get(word) ?? []).find(
        ({ words, entry }) =>
          entry.kind === 'profanity' && words.every((part, index) => ground.words[at + index] === part),
      );
      if (ground.allowed[at] === 1 && long === undefined) return;
      const single = (model.lexicon.words.get(word) ?? []).find((entry) => entry.kind === 'profanity');
      const entry = long?.entry ?? single;
      if (entry === undefined) return;
      const foreign = entry.lang !== 'en';
      if (foreign && reading.language === 'en' && model.lexicon.common.has(word)) return;
      const after = at + (long?.words.length ?? 1);
      const status = statusOf(stance, ground, at, after, { denies: true, excusable: true });
      findings.push(
        findingAt(reading, at, after, {
          rule: 'profanity',
          weight: weightOf[entry.severity as 1 | 2 | 3],
          cause: `“${entry.term}”: ${entry.reason}`,
          status,
        }),
      );
    });
    return findings;
  },
};
