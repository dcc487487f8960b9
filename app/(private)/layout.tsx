import { connection } from 'next/server';
import type { ReactNode } from 'react';
import ReadingLayout from '../(reading)/layout';

/** The dress of the reading pages around pages that are made for one person. */
export const instant = false;

export default async function PrivateLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return <ReadingLayout>{children}</ReadingLayout>;
}
