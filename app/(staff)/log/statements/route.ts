import { currentViewer } from '@/lib/auth/viewer';
import { exportStatements } from '@/lib/desk/statements';

/** Statements of reasons for every restriction, as JSON: `?after=` a row of the log. */
export async function GET(request: Request): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' };
  const viewer = await currentViewer();
  if (!viewer.ok) return new Response(null, { status: 503, headers });
  const after = new URL(request.url).searchParams.get('after') ?? '0';
  if (!/^\d{1,18}$/.test(after)) return new Response('after must be the number of a row.', { status: 400, headers });
  const answer = await exportStatements(BigInt(after), { viewer: viewer.value });
  if (!answer.ok) return new Response(null, { status: answer.error === 'away' ? 503 : 403, headers });
  return Response.json(answer.value, {
    headers: { ...headers, 'Content-Disposition': 'attachment; filename="statements-of-reasons.json"' },
  });
}
