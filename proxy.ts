import { NextResponse, type NextRequest } from 'next/server';
import { env } from '@/lib/env';

/**
 * Pages that are made for each request carry a Content-Security-Policy with a nonce of their own. Stored pages never
 * come here: theirs is made of hashes, by the page cache.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${env.isProduction ? '' : " 'unsafe-eval'"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  // Next sends a stored shell, with status 200, before it renders such a page: without scripts nothing would follow, a
  // redirect or a refusal would come too late, and a plain form would hang. It leaves the shell away for clients that
  // cannot stream (`htmlLimitedBots` in next.config.ts), so each of these requests is marked as one. What the browser
  // says of itself goes along: a guest who votes is told from another by it (`currentTrace`).
  headers.set('X-Reader-Agent', request.headers.get('user-agent') ?? '');
  headers.set('User-Agent', 'northstar-whole-page');
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

export const config = {
  matcher: [
    '/sign-in',
    '/desks/:path*',
    '/log',
    '/log/statements',
    '/receipts/:path*',
    '/measures/:path*',
    '/studio/:path*',
    '/moderation/:path*',
    '/admin/:path*',
    '/articles/:slug/comment',
    '/articles/:slug/comments/:order/:cursor',
    '/articles/:slug/reply/:id',
    '/articles/:slug/votes/:id',
    '/articles/:slug/passages/:block',
    '/articles/:slug/report/:id',
    '/articles/:slug/subscribe',
    '/reports/:path*',
    '/notices/:path*',
    '/subscriptions/:path*',
  ],
};
