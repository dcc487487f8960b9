import {
  areaUnderCurve,
  countsAt,
  f1Of,
  falseAlarmsOf,
  precisionOf,
  recallOf,
  wilsonInterval,
} from '../training/metrics';
import { breaks, type Level, type Screened, unkindRules } from './screened';
import { wordLists } from './word-lists';
import type { HeadName } from '@/lib/civility/learned/heads';
import type { RuleId } from '@/lib/domain/finding';

/** How one filter does on one question of one corpus. */
export interface CorpusLine {
  readonly corpus: string;
  readonly question: string;
  readonly filter: string;
  readonly texts: number;
  readonly bad: number;
  readonly precision: number;
  readonly recall: number;
  readonly recallInterval: readonly [number, number];
  readonly falseAlarms: number;
  readonly falseAlarmInterval: readonly [number, number];
  readonly f1: number;
  /** Of the learned score; null for a filter without one. */
  readonly auc: number | null;
}

/** Which rules answer the question that the annotators of a label were asked. */
export const rulesFor: Readonly<Record<HeadName, readonly RuleId[]>> = {
  hate: ['hate'],
  attack: ['attack', 'threat'],
  toxic: unkindRules,
  spam: ['spam'],
  threat: ['threat'],
  disclosure: ['disclosure'],
  allegation: ['allegation'],
  pii: ['pii'],
};

/** Every question of every corpus, for the screen at both levels and for the word lists from npm. */
export function corpusLines(screened: readonly Screened[]): CorpusLine[] {
  const lines: CorpusLine[] = [];
  for (const corpus of new Set(screened.map(({ text }) => text.src))) {
    if (corpus === 'domain_dev') continue;
    for (const head of ['hate', 'attack', 'toxic', 'spam'] as const) {
      const asked = screened.filter(({ text }) => text.src === corpus && text.y[head] !== undefined);
      const bad = asked.map(({ text }) => (text.y[head] ?? 0) >= 0.5);
      if (asked.length === 0 || !bad.includes(true)) continue;
      const auc = areaUnderCurve(
        asked.map(({ screening }) => screening.scores[head]),
        bad,
      );
      for (const level of ['strict', 'wide'] as const) {
        const flagged = asked.map((one) => breaks(one, level, rulesFor[head]));
        lines.push(lineOf(corpus, head, `screen, ${level}`, flagged, bad, auc));
      }
      if (head === 'spam') continue;
      for (const { name, flags } of wordLists) {
        lines.push(
          lineOf(
            corpus,
            head,
            name,
            asked.map(({ text }) => flags(text.text)),
            bad,
            null,
          ),
        );
      }
    }
  }
  return lines;
}

function lineOf(
  corpus: string,
  question: string,
  filter: string,
  flagged: readonly boolean[],
  bad: readonly boolean[],
  auc: number | null,
): CorpusLine {
  const counts = countsAt(flagged, bad);
  const badCount = counts.truePositives + counts.falseNegatives;
  return {
    corpus,
    question,
    filter,
    texts: bad.length,
    bad: badCount,
    precision: precisionOf(counts),
    recall: recallOf(counts),
    recallInterval: wilsonInterval(counts.truePositives, badCount),
    falseAlarms: falseAlarmsOf(counts),
    falseAlarmInterval: wilsonInterval(counts.falsePositives, bad.length - badCount),
    f1: f1Of(counts),
    auc,
  };
}

/** How one rule does on the comments about this site's own subject. */
export interface SubjectLine {
  readonly rule: string;
  readonly level: Level | string;
  readonly right: number;
  readonly of: number;
  readonly share: number;
  readonly interval: readonly [number, number];
}

/** Caught by rule, and publishable comments flagged, on comments about this site's subject. */
export function subjectLines(own: readonly Screened[]): SubjectLine[] {
  const publishable = own.filter(({ text }) => (text.labels ?? []).length === 0);
  const rules = [...new Set(own.flatMap(({ text }) => text.labels ?? []))];
  const line = (rule: string, level: string, right: number, of: number): SubjectLine => ({
    rule,
    level,
    right,
    of,
    share: right / of,
    interval: wilsonInterval(right, of),
  });
  const lines: SubjectLine[] = [];
  for (const level of ['strict', 'wide'] as const) {
    const flags = publishable.filter((one) =>
      breaks(one, level, [...unkindRules, 'spam', 'pii', 'allegation', 'identify']),
    );
    lines.push(line('publishable, flagged', level, flags.length, publishable.length));
    for (const rule of rules) {
      const such = own.filter(({ text }) => text.labels?.includes(rule));
      const caught = such.filter(
        ({ screening }) =>
          (level === 'strict' ? screening.rules : screening.wide).some((broken) => broken === rule) ||
          (rule === 'disclosure' && screening.findings.some((finding) => finding.rule === 'disclosure')),
      );
      lines.push(line(rule, level, caught.length, such.length));
    }
  }
  for (const { name, flags } of wordLists) {
    lines.push(
      line('publishable, flagged', name, publishable.filter(({ text }) => flags(text.text)).length, publishable.length),
    );
    const unkind = own.filter(({ text }) => unkindRules.some((rule) => text.labels?.includes(rule)));
    lines.push(
      line(
        'hate, attack, profanity, threat',
        name,
        unkind.filter(({ text }) => flags(text.text)).length,
        unkind.length,
      ),
    );
  }
  return lines;
}
