import { articleId } from '@/lib/domain/ids';
import { isLive, listenForComments } from '@/lib/reading/live';

/** Milliseconds between two signs of life, so that no proxy takes the silence for an end. */
const beat = 25_000;

interface Context {
  readonly params: Promise<{ id: string }>;
}

/** News of a conversation as server-sent events: how many comments readers can read. Nothing of what they say. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const id = articleId.safeParse((await params).id);
  if (!id.success) return new Response(null, { status: 404 });
  // 204 tells the browser not to ask again.
  if (!(await isLive())) return new Response(null, { status: 204 });
  const encoder = new TextEncoder();
  let stop: (() => void) | null = null;
  let alive: NodeJS.Timeout | undefined;
  const end = () => {
    clearInterval(alive);
    stop?.();
  };
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (words: string) => controller.enqueue(encoder.encode(words));
      stop = listenForComments(id.data, (published) => send(`data: ${published}\n\n`));
      // Too many listen already: come back in ten minutes.
      send(stop ? 'retry: 30000\n\n' : 'retry: 600000\n\n');
      if (!stop) return controller.close();
      alive = setInterval(() => send(':\n\n'), beat);
      request.signal.addEventListener('abort', () => {
        end();
        controller.close();
      });
    },
    cancel: end,
  });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
