import { z } from 'zod';
import { currentAddress } from '@/lib/auth/viewer';
import { issueFormToken } from '@/lib/desk/form-token';

/** Characters of a request that asks for a token. */
const requestMax = 200;
const request = z.object({ articleId: z.uuid() });

/** Hands a form its token when somebody touches it. Public; an answer without one harms nobody. */
export async function POST(incoming: Request): Promise<Response> {
  const text = await incoming.text();
  const parsed = request.safeParse(text.length <= requestMax ? jsonOrNull(text) : null);
  if (!parsed.success) return new Response(null, { status: 400 });
  const issued = await issueFormToken({
    address: await currentAddress(),
    articleId: parsed.data.articleId,
    now: new Date(),
  });
  return issued
    ? Response.json(issued, { headers: { 'Cache-Control': 'no-store' } })
    : new Response(null, { status: 429, headers: { 'Cache-Control': 'no-store' } });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
