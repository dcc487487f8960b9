'use client';

import { useSyncExternalStore } from 'react';

const minute = 60_000;
const steps = [
  { unit: 'year', milliseconds: 365.25 * 24 * 60 * minute },
  { unit: 'month', milliseconds: 30.44 * 24 * 60 * minute },
  { unit: 'week', milliseconds: 7 * 24 * 60 * minute },
  { unit: 'day', milliseconds: 24 * 60 * minute },
  { unit: 'hour', milliseconds: 60 * minute },
  { unit: 'minute', milliseconds: minute },
] as const;

const never = () => () => undefined;

interface RelativeTimeProps {
  /** ISO 8601. */
  readonly at: string;
  /** The same moment in absolute words: what the stored page says, and what stays without scripts. */
  readonly absolute: string;
}

/** "3 hours ago", refined in the reader's browser out of an absolute time. The absolute words stay at hand. */
export function RelativeTime({ at, absolute }: RelativeTimeProps) {
  const words = useSyncExternalStore(
    never,
    () => relativeWords(new Date(at).getTime() - Date.now()),
    () => absolute,
  );
  return (
    <time dateTime={at} title={absolute}>
      {words}
    </time>
  );
}

/** Whole units only, so that the words do not change while they are read. Negative milliseconds lie in the past. */
function relativeWords(milliseconds: number): string {
  const step = steps.find((candidate) => Math.abs(milliseconds) >= candidate.milliseconds);
  if (!step) return 'just now';
  const format = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always' });
  return format.format(Math.trunc(milliseconds / step.milliseconds), step.unit);
}
