import { gzipSync } from 'node:zlib';

export interface Weight {
  /** Bytes of HTML and of scripts, compressed with gzip as they travel. */
  readonly html: number;
  readonly scripts: number;
}

/** What a page weighs: its HTML and every script that it names, each compressed. */
export async function weightOf(address: string): Promise<Weight> {
  const html = await (await fetch(address)).text();
  const files = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].flatMap(([tag, src]) =>
      src && !/nomodule/i.test(tag) ? [src] : [],
    ),
  );
  let scripts = 0;
  for (const file of files) {
    const script = await (await fetch(new URL(file, address))).text();
    scripts += gzipSync(script).length;
  }
  return { html: gzipSync(html).length, scripts };
}
