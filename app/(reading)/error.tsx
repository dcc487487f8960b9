'use client';

// Next.js demands this file under this name, and as a client component.
export { SomethingFailed as default } from '@/components/site/something-failed.island';
