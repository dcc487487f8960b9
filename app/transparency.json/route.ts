import { connection } from 'next/server';
import { readTransparency } from '@/lib/reading/transparency';

/** The public figures as data, for whoever wants to count along. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json(await readTransparency(), { headers: { 'Cache-Control': 'public, max-age=3600' } });
}
