import { findingAt, type Rule } from '@/lib/civility/rule';
import type { Reading } from '@/lib/civility/reading';

/** What each sign adds, beside the written patterns. */
const linkWeight = 0.2;
const thirdLinkWeight = 0.5;
const markupWeight = 0.6;
const moneyWeight = 0.15;
const shoutWeight = 0.15;

function looks(reading: Reading): number {
  const { tokens, ground, model } = reading;
  const links = tokens.filter(
    (token) => token.kind === 'url' && ![...model.contacts.domains].some((domain) => token.folded.includes(domain)),
  ).length;
  let sum = links > 0 ? linkWeight : 0;
  if (links >= 3) sum += thirdLinkWeight;
  if (/<a\s[^>]{0,300}href|\[url[=\]]/i.test(reading.text.slice(0, 4000))) sum += markupWeight;
  if (ground.classes.some((here) => here?.has('money') === true)) sum += moneyWeight;
  if (/!!!|\${2,}|>>>|💰|💸|🤑|🔥🔥|👉|✅/u.test(reading.text.slice(0, 4000))) sum += shoutWeight;
  return sum;
}

/** Adverts, scams, floods of links, and offers of jobs, visas or travel that look like recruitment. A warning of such offers is none. */
export const spam: Rule = {
  name: 'spam',
  look(reading) {
    const best = new Map<string, number>();
    const causes: string[] = [];
    let first = Infinity;
    let after = 0;
    let count = 0;
    for (const hit of reading.hits) {
      if (hit.pattern.feeds !== 'spam') continue;
      if (hit.pattern.weight < 0) {
        best.set('warns', Math.max(-1.2, (best.get('warns') ?? 0) - 0.45));
        continue;
      }
      const before = best.get(hit.pattern.name) ?? 0;
      best.set(hit.pattern.name, before === 0 ? hit.pattern.weight : Math.min(before + 0.15, 1));
      if (before === 0) causes.push(hit.pattern.name);
      first = Math.min(first, hit.first);
      after = Math.max(after, hit.after);
      count += 1;
    }
    const extra = looks(reading);
    const sum = [...best.values()].reduce((total, weight) => total + weight, 0) + extra;
    if (sum < 0.3 || (count === 0 && extra < 0.5)) return [];
    if (count === 0) {
      first = 0;
      after = reading.tokens.length;
    }
    const written = sum >= 1 ? 0.95 : sum >= 0.75 ? 0.7 : sum * 0.75;
    return [
      findingAt(reading, first, after, {
        rule: 'spam',
        weight: written,
        cause: causes.length > 0 ? causes.join(', ') : 'links',
      }),
    ];
  },
};
