const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long something has waited, in one rounded-down unit: "just now", "5 min", "3 h", "2 days". Takes ISO 8601; a
 * moment that lies ahead (clocks differ) counts as now.
 */
export function ageWords(from: string, now: string): string {
  const waited = Date.parse(now) - Date.parse(from);
  if (!(waited >= minute)) return 'just now';
  if (waited < hour) return `${Math.floor(waited / minute)} min`;
  if (waited < 2 * day) return `${Math.floor(waited / hour)} h`;
  return `${Math.floor(waited / day)} days`;
}
