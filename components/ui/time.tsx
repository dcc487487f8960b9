const dayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const weekdayFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const minuteFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const formats = {
  day: (date: Date) => dayFormat.format(date),
  weekday: (date: Date) => weekdayFormat.format(date),
  minute: (date: Date) => `${minuteFormat.format(date)} UTC`,
} as const;

interface TimeProps {
  /** ISO 8601. */
  readonly at: string;
  /** `day`: 3 May 2026. `weekday`: Sunday 3 May 2026. `minute`: with the time of day, in UTC. */
  readonly form?: keyof typeof formats | undefined;
}

/** A moment in absolute words, the same for everybody, so that it can be stored with its page. */
export function Time({ at, form = 'day' }: TimeProps) {
  return <time dateTime={at}>{formats[form](new Date(at))}</time>;
}
