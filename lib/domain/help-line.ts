/** The ways in which a help line answers. A page lists others and has no number. */
export const helpChannels = ['phone', 'text', 'chat', 'page'] as const;
export type HelpChannel = (typeof helpChannels)[number];

export const helpChannelWords: Readonly<Record<HelpChannel, string>> = {
  phone: 'By telephone',
  text: 'By text message',
  chat: 'By chat',
  page: 'A page',
};

/** Where it is everywhere. UN M49 code of the world. */
export const everywhere = '001';

/** Days without a check after which a line carries a warning, and after which nobody is sent there any more. */
export const warnedAfterDays = 90;
export const hiddenAfterDays = 180;

/** How far a line can be relied on. `unchecked`: nobody here has asked yet. */
export type HelpStanding = 'checked' | 'unchecked' | 'due' | 'hidden';

const day = 24 * 3600_000;

/** Counts from the last check; from the day on which it was listed when there was none. */
export function helpStanding(
  line: { readonly verifiedAt: Date | null; readonly addedAt: Date },
  now: Date,
): HelpStanding {
  const days = (now.getTime() - (line.verifiedAt ?? line.addedAt).getTime()) / day;
  if (days >= hiddenAfterDays) return 'hidden';
  if (!line.verifiedAt) return 'unchecked';
  return days >= warnedAfterDays ? 'due' : 'checked';
}

/** A place to turn to, as it is shown. */
export interface HelpLineView {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly operator: string;
  readonly channel: HelpChannel;
  readonly contact: string;
  readonly languages: string;
  readonly hours: string;
  readonly cost: string;
  readonly mayTell: string;
  readonly alternatives: string;
  readonly sourceUrl: string;
  /** ISO 8601; null when nobody here has asked yet. */
  readonly verifiedAt: string | null;
  readonly standing: HelpStanding;
}

/** The country in words. */
export function countryName(code: string): string {
  if (code === everywhere) return 'Wherever you are';
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

/** Lines by country, countries by name, what is everywhere last. */
export function byCountry(
  lines: readonly HelpLineView[],
): readonly { readonly country: string; readonly lines: readonly HelpLineView[] }[] {
  const codes = [...new Set(lines.map(({ country }) => country))];
  const order = (code: string) => (code === everywhere ? '\uffff' : countryName(code));
  codes.sort((a, b) => order(a).localeCompare(order(b), 'en'));
  return codes.map((country) => ({ country, lines: lines.filter((line) => line.country === country) }));
}
