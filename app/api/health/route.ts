import { connection } from 'next/server';
import { checkHealth } from '@/lib/desk/check-health';

/** For whoever watches the server: 200 when it can take comments, 503 when the database is away. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await checkHealth();
  return Response.json(health, {
    status: health.database === 'here' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
