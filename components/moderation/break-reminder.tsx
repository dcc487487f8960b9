import { Notice } from '@/components/ui/notice';
import { pauseMinutes } from '@/lib/domain/desk-choices';
import { paths } from '@/lib/site';

/** Says in plain words that it is time for a break. It stops nobody, and goes away by itself after one. */
export function BreakReminder({ minutes }: { readonly minutes: number }) {
  return (
    <Notice tone="care">
      <p>
        You have been at the desk for {inWords(minutes)}. A break of {pauseMinutes} minutes does good; whatever waits
        can wait so long. <a href={paths.ownDesk()}>Change this reminder</a>
      </p>
    </Notice>
  );
}

function inWords(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? 'one minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const whole = hours === 1 ? 'one hour' : `${hours} hours`;
  return rest === 0 ? whole : `${whole} and ${rest === 1 ? 'one minute' : `${rest} minutes`}`;
}
