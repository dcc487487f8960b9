import { forbidden, notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { tryAgain } from '@/lib/desk/guarded';

interface DeskRefusedProps {
  readonly error: 'not-allowed' | 'no-comment' | 'no-story' | 'no-person' | 'away';
}

/** What stands in place of a page that the desk did not open. */
export function DeskRefused({ error }: DeskRefusedProps) {
  if (error === 'not-allowed') forbidden();
  if (error !== 'away') notFound();
  return (
    <Notice tone="wrong">
      <p>{tryAgain}</p>
    </Notice>
  );
}
