import { connection } from 'next/server';
import { isSlug } from '@/app/(reading)/slugs';
import { readSocialCard } from '@/lib/desk/read-social-card';

interface Context {
  readonly params: Promise<{ slug: string }>;
}

/** The story's picture for other sites. They and everybody between may keep it for an hour. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await connection();
  const { slug } = await params;
  if (!isSlug(slug)) return new Response(null, { status: 404 });
  const card = await readSocialCard(slug, new Date());
  if (!card.ok) return new Response(null, { status: card.error === 'away' ? 503 : 404 });
  return new Response(new Uint8Array(card.value), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' },
  });
}
