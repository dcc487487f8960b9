import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';

export const metadata: Metadata = { title: 'Not found', robots: { index: false } };

/** For a story or a comment that is no longer there to be written under. */
export default function NotFound() {
  return <NothingHere />;
}
