import path from 'node:path';
import type { NextConfig } from 'next';

/** Sent with every answer. The Content-Security-Policy of a stored page is stamped by the cache handler. */
const headers = [
  // Not `no-referrer`: under it browsers send `Origin: null` with a plain form, and Next refuses the act.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()',
  },
];

const config: NextConfig = {
  // `npm start` serves from a copy of the build, so that pages of another time or database never come up again.
  distDir: process.env['NORTHSTAR_BUILD_FOLDER'] ?? '.next',
  cacheHandler: path.resolve('scripts/page-cache.cjs'),
  // Bytes, twice Next's own. Next (16.4.6) writes pages of this kind to disk without the part that it wants to read back, so
  // that a page that has no room in memory is made anew: a long conversation takes half a megabyte, in each of its orders.
  cacheMaxMemorySize: 100 * 1024 * 1024,
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: false,
  agentRules: false,
  poweredByHeader: false,
  // What proxy.ts names itself for pages that are made for each request: they come whole, with their own status.
  htmlLimitedBots: /^northstar-whole-page$/,
  // Types are checked over everything by `npm test`; a reader's `npm start` need not wait for the tests' types.
  typescript: { ignoreBuildErrors: true },
  experimental: { authInterrupts: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg', 'compromise', 'rate-limiter-flexible'],
  headers: async () => [{ source: '/:path*', headers }],
  // The front page, the record of corrections and the public figures are stored pages like any other,
  // made on their first visit: building needs no database.
  rewrites: async () => [
    { source: '/', destination: '/editions/front' },
    { source: '/corrections', destination: '/record/corrections' },
    { source: '/transparency', destination: '/figures/public' },
  ],
};

export default config;
