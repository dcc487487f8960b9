import { connection } from 'next/server';
import type { ReactNode } from 'react';
import ReadingLayout from '../(reading)/layout';

/** The dress of the reading pages around pages that are made for each request, topics and all. */
export const instant = false;

export default async function WritingLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return <ReadingLayout>{children}</ReadingLayout>;
}
