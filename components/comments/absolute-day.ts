const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "3 May 2026", in UTC, the same for every reader of a stored page. */
export function absoluteDay(at: string): string {
  return format.format(new Date(at));
}
