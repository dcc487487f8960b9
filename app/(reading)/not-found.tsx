import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';

export const metadata: Metadata = { title: 'Not found' };

/** For addresses that a reader followed and that lead to nothing. */
export default function NotFound() {
  return <NothingHere />;
}
