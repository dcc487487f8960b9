import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** These pages are made for each request and come whole, so that they work without scripts: nothing waits behind a fallback. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Knows nothing of who is there: each page asks for itself, at each visit. */
export default function StaffLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
