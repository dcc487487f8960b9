import { connection } from 'next/server';
import { endSubscription } from '@/lib/desk/subscribe';
import { paths } from '@/lib/site';

interface Context {
  readonly params: Promise<{ readonly code: string }>;
}

/** One click in a mail program ends a subscription (RFC 8058): no page, no cookie, no question, the same answer for any code. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const done = await endSubscription((await params).code);
  return new Response(done.ok ? 'No more letters.\n' : 'Please try again.\n', {
    status: done.ok ? 200 : 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** Somebody who opens the link by hand is led to the page with the button: programs that look links over end nothing. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await connection();
  const { code } = await params;
  return new Response(null, {
    status: 303,
    headers: { Location: paths.subscription(encodeURIComponent(code)), 'Cache-Control': 'no-store' },
  });
}
