import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';

export const metadata: Metadata = { title: 'Not found', robots: { index: false, follow: false } };

/** For a receipt, a report or a subscription that nobody was given: one answer, whatever was wrong with its code. */
export default function NotFound() {
  return <NothingHere />;
}
