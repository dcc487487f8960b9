import { currentAddress } from '@/lib/auth/viewer';
import { readReceipt } from '@/lib/desk/read-receipt';

/** Where a comment stands, for the page that shows authors their own comments in this session. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly code: string }> },
): Promise<Response> {
  const { code } = await params;
  const read = await readReceipt(code, { address: await currentAddress(), now: new Date() });
  const headers = { 'Cache-Control': 'no-store' };
  if (!read.ok) return new Response(null, { status: read.error === 'no-receipt' ? 404 : 503, headers });
  const { state, text, authorName } = read.value;
  return Response.json({ state, text, authorName }, { headers });
}
