import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { siteView } from '@/lib/reading/site';
import './globals.css';

/** The two files that the first screen is set in. The italics and the other alphabets come when they are needed. */
const firstFonts = ['source-serif-4-5.3.1-latin-roman', 'public-sans-5.3.0-latin-roman'] as const;

export function generateMetadata(): Metadata {
  const site = siteView();
  return {
    metadataBase: new URL(site.url),
    title: { default: site.name, template: `%s | ${site.name}` },
    description: site.tagline,
    openGraph: { siteName: site.name, type: 'website', locale: 'en_GB' },
    robots: { 'max-image-preview': 'large' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f3ea' },
    { media: '(prefers-color-scheme: dark)', color: '#15171b' },
  ],
};

/** The sheet that every page stands on. It knows nothing of who reads. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  for (const font of firstFonts) {
    preload(`/fonts/${font}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}
