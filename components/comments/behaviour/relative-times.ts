import { relativeWords } from '@/components/comments/relative-words';

/** Says of each time how long ago it was; the absolute words stay at hand in its title. */
export function relativeTimes(section: HTMLElement): void {
  const now = Date.now();
  for (const time of section.querySelectorAll<HTMLTimeElement>('time[data-relative]')) {
    const at = new Date(time.dateTime).getTime();
    if (Number.isNaN(at)) continue;
    time.title ||= time.textContent;
    time.textContent = relativeWords(at - now);
  }
}
