import { loadModel } from './civility-model';
import { screen } from '@/lib/civility/screen';
import { emptyContext, type ScreenContext } from '@/lib/civility/context';
import type { Finding, Screening } from '@/lib/domain/finding';

/** The finding that stands in for a check that could not run. It holds the comment like any other. */
export function unavailableFinding(text: string): Finding {
  return {
    rule: 'unavailable',
    start: 0,
    end: text.length,
    status: 'asserted',
    weight: 0.5,
    forWriter: 'A person will read your comment: the automatic check could not run.',
    forModerator: 'The civility screen could not run on this comment. Nothing was checked by machine.',
    cause: 'screen failed',
  };
}

/** The screening with one check more that could not run: whatever else was found, a person has to look. */
export function withUnavailable(screening: Screening, text: string, cause: string): Screening {
  return {
    ...screening,
    findings: [...screening.findings, { ...unavailableFinding(text), cause }],
    wide: [...new Set([...screening.wide, 'unavailable' as const])],
  };
}

/** Screens a text. A screen that fails holds: it answers with the finding `unavailable`, never with nothing. */
export function screenText(text: string, context: Partial<ScreenContext> = {}): Screening {
  try {
    return screen(text, { ...emptyContext, ...context }, loadModel());
  } catch (error) {
    console.error('The civility screen failed:', error instanceof Error ? error.name : 'unknown');
    return {
      findings: [unavailableFinding(text)],
      rules: [],
      wide: ['unavailable'],
      scores: { hate: 0, attack: 0, toxic: 0, spam: 0 },
      versions: {},
    };
  }
}
