'use client';

// Next.js demands this file under this name, and as a client component. It stands in for the root layout.
import { SomethingFailed } from '@/components/site/something-failed.island';
import './globals.css';

export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main id="main">
          <SomethingFailed retry={retry} />
        </main>
      </body>
    </html>
  );
}
