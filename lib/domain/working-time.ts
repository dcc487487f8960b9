/** Which hours count: those of days that are neither weekend nor holiday, as people at a place live them. */
export interface WorkingCalendar {
  /** IANA name, such as `Europe/London`. */
  readonly timeZone: string;
  /** `YYYY-MM-DD` in that zone. */
  readonly holidays: ReadonlySet<string>;
}

const hour = 3600_000;
/** Longer than any calendar day in any zone (clocks that go back make one of 25 hours). */
const longestDay = 27 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/** The calendar day of a moment at a place, `YYYY-MM-DD`. */
export function localDay(at: Date, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Whether a zone has this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Whether the hours of a day count. */
export function isWorkingDay(day: string, { holidays }: WorkingCalendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The moment at which the next calendar day begins at a place. Searched for, so that clocks may go forward or back. */
export function nextDayStart(at: Date, timeZone: string): Date {
  const today = localDay(at, timeZone);
  let before = at.getTime();
  let after = before + longestDay;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDay(new Date(middle), timeZone) === today) before = middle;
    else after = middle;
  }
  return new Date(after);
}

/** Midnight at the end of the day that comes so many calendar days after a moment's own day. */
export function endOfDayAfter(at: Date, days: number, timeZone: string): Date {
  let end = nextDayStart(at, timeZone);
  for (let day = 0; day < days; day += 1) end = nextDayStart(end, timeZone);
  return end;
}

/** The moment at which so many counting hours have passed. Hours are hours of the clock on the wall's real length. */
export function addWorkingHours(from: Date, hours: number, calendar: WorkingCalendar): Date {
  let at = from;
  let left = hours * hour;
  for (;;) {
    const end = nextDayStart(at, calendar.timeZone);
    const room = isWorkingDay(localDay(at, calendar.timeZone), calendar) ? end.getTime() - at.getTime() : 0;
    if (room > 0 && left <= room) return new Date(at.getTime() + left);
    left -= room;
    at = end;
  }
}

/** Counting hours between two moments; negative when the second lies before the first. */
export function workingHoursBetween(from: Date, to: Date, calendar: WorkingCalendar): number {
  // Not a bare minus: nothing counted backwards is 0, not -0.
  if (to < from) return 0 - workingHoursBetween(to, from, calendar);
  let at = from;
  let counted = 0;
  while (at < to) {
    const end = nextDayStart(at, calendar.timeZone);
    const until = Math.min(end.getTime(), to.getTime());
    if (isWorkingDay(localDay(at, calendar.timeZone), calendar)) counted += until - at.getTime();
    at = end;
  }
  return counted / hour;
}
