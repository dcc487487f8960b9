import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socialCard as size } from '@/lib/domain/social-card';
import { socialCard } from '@/lib/media/social-card';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'northstar-pictures-'));
  await mkdir(path.join(folder, 'pictures'));
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#8a3a1e"/></svg>`;
  await writeFile(path.join(folder, 'pictures', 'field.svg'), drawing);
  await writeFile(path.join(folder, 'secret.svg'), drawing);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the card of a story', () => {
  it('is a PNG of the size that other sites show, with the colours of the picture', async () => {
    const card = await socialCard('/pictures/field.svg', folder);
    const image = sharp(card ?? Buffer.alloc(0));
    expect(await image.metadata()).toMatchObject({ format: 'png', ...size });
    const { dominant } = await image.stats();
    for (const [at, value] of [dominant.r - 0x8a, dominant.g - 0x3a, dominant.b - 0x1e].entries()) {
      expect(Math.abs(value), `channel ${at}`).toBeLessThan(16);
    }
  });

  it.each(['/pictures/../secret.svg', '/secret.svg', 'https://elsewhere.example/a.svg', '/pictures/none.svg', ''])(
    'is not made of %j',
    async (src) => {
      expect(await socialCard(src, folder)).toBeNull();
    },
  );

  it('is made for every picture that the demo stories have', async () => {
    for (const name of ['default', 'florida-raids-arrest-everyone-but-traffickers']) {
      const card = await socialCard(`/pictures/${name}.svg`);
      expect(card?.length, name).toBeGreaterThan(5000);
      expect(card?.length, name).toBeLessThan(400_000);
    }
  });
});
