import { currentAddress } from '@/lib/auth/viewer';
import { exportReceipt } from '@/lib/desk/export-receipt';

/** Everything that is kept about a comment and its author, as a file. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly code: string }> },
): Promise<Response> {
  const { code } = await params;
  const all = await exportReceipt({ code, address: await currentAddress(), now: new Date() });
  if (!all.ok)
    return new Response(null, {
      status: all.error === 'no-receipt' ? 404 : 503,
      headers: { 'Cache-Control': 'no-store' },
    });
  return new Response(`${JSON.stringify(all.value, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-comment.json"',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
