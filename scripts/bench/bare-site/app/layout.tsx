import type { ReactNode } from 'react';

/** The least that Next.js can serve: the yardstick of the bench. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
