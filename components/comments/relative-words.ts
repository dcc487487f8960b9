const minute = 60_000;
const steps = [
  { unit: 'year', milliseconds: 365.25 * 24 * 60 * minute },
  { unit: 'month', milliseconds: 30.44 * 24 * 60 * minute },
  { unit: 'week', milliseconds: 7 * 24 * 60 * minute },
  { unit: 'day', milliseconds: 24 * 60 * minute },
  { unit: 'hour', milliseconds: 60 * minute },
  { unit: 'minute', milliseconds: minute },
] as const;

/** Whole units only, so that the words do not change while they are read. Negative milliseconds lie in the past. */
export function relativeWords(milliseconds: number): string {
  const step = steps.find((candidate) => Math.abs(milliseconds) >= candidate.milliseconds);
  if (!step) return 'just now';
  const format = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always' });
  return format.format(Math.trunc(milliseconds / step.milliseconds), step.unit);
}
