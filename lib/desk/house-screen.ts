import { loadModel } from './civility-model';
import { screenText } from './screening';
import type { ScreenContext, WatchedTerm } from '@/lib/civility/context';
import { withOverrides } from '@/lib/civility/learned/thresholds';
import type { Thresholds } from '@/lib/civility/thresholds';
import { findThresholds } from '@/lib/db/thresholds';
import { listTerms } from '@/lib/db/watched-terms';
import type { Screening } from '@/lib/domain/finding';
import type { SiteThresholds } from '@/lib/domain/thresholds';
import { withTermWords, type TermDoes } from '@/lib/domain/watched-term';

/** What the site changed about the screen: its own terms and thresholds, with what a screening notes of them. */
export interface HouseScreen {
  readonly terms: readonly HouseTerm[];
  readonly thresholds: SiteThresholds;
  readonly versions: Readonly<Record<string, string>>;
}

/** A term as the screen of this house uses it. */
export type HouseTerm = Omit<WatchedTerm, 'strict'> & { readonly does: TermDoes; readonly note: string };

/** The screen as it was brought, when what the site changed cannot be read. */
export const asBrought: HouseScreen = { terms: [], thresholds: { rules: {}, learned: {} }, versions: {} };

/** The terms and thresholds that are in force. */
export async function houseScreen(): Promise<HouseScreen> {
  const [terms, { version, changes }] = await Promise.all([listTerms(), findThresholds()]);
  return { terms, thresholds: changes, versions: { thresholds: String(version) } };
}

/** Screens a text with what the site changed about the screen. */
export function screenAtHouse(text: string, house: HouseScreen, context: Partial<ScreenContext> = {}): Screening {
  const terms = house.terms.map((term) => ({ ...term, strict: term.does === 'speak' }));
  const screening = screenText(text, { ...context, terms, thresholds: thresholdsOf(house.thresholds) });
  return {
    ...screening,
    findings: screening.findings.map((finding) => withTermWords(finding, house.terms)),
    versions: { ...screening.versions, ...house.versions },
  };
}

function thresholdsOf({ rules, learned }: SiteThresholds): Thresholds {
  return { rules, learned: withOverrides(loadModel().thresholds.learned, learned) };
}
