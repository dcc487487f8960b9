import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { socialCard as size } from '@/lib/domain/social-card';

/** The site's own pictures: a name that leads nowhere else. */
const drawn = /^\/pictures\/[a-z0-9-]+\.(?:svg|png|jpe?g|webp)$/;

/** Dots per inch at which a drawing is set, so that its lines are sharp at the size of a card. */
const density = 192;

/** Cards that are kept in memory; the oldest go first. About 100 kB each. */
const keptMax = 50;
const kept = new Map<string, Promise<Buffer | null>>();

/**
 * One of the site's pictures as a PNG of the size that other sites show beside a link: they take no drawings. Null when
 * there is no such picture. Each is made once.
 */
export function socialCard(src: string, folder = path.resolve('public')): Promise<Buffer | null> {
  const file = path.join(folder, src);
  const known = kept.get(file);
  if (known) return known;
  const made = drawn.test(src) ? draw(file) : Promise.resolve(null);
  kept.set(file, made);
  // What could not be made is tried again.
  void made.then((card) => card === null && kept.delete(file));
  const [oldest] = kept.keys();
  if (kept.size > keptMax && oldest !== undefined) kept.delete(oldest);
  return made;
}

async function draw(file: string): Promise<Buffer | null> {
  const picture = await readFile(file).catch(() => null);
  if (picture === null) return null;
  return sharp(picture, { density, limitInputPixels: 50_000_000 })
    .resize({ ...size, fit: 'cover' })
    .flatten({ background: '#f7f3ea' })
    .png({ palette: true })
    .toBuffer();
}
