import { queueFilter, type QueueFilter } from '@/lib/domain/queue-filter';

/** The filter out of an address. What cannot be read narrows nothing; of a name given twice the first counts. */
export function filterFrom(given: Readonly<Record<string, string | string[] | undefined>>): QueueFilter {
  return queueFilter.parse(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value].flat()[0]])));
}
