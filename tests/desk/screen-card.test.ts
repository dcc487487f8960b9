import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guest } from '@/lib/domain/viewer';
import { makeStaff } from '@/tests/support/newsroom';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The rooms under test remember their files: each test asks them anew, from a folder of its own. */
async function fresh() {
  vi.resetModules();
  const [{ openScreenCard }, { screenText }, { missingParts }] = await Promise.all([
    import('@/lib/desk/screen-card'),
    import('@/lib/desk/screening'),
    import('@/lib/desk/civility-model'),
  ]);
  return { openScreenCard, screenText, missingParts };
}

let folder = '';
let cwd: { mockRestore: () => void } | null = null;

describe('the civility screen, told to moderators', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'screen-'));
    cpSync('content/civility', path.join(folder, 'content/civility'), { recursive: true });
    cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  });
  afterEach(() => {
    cwd?.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the description and the versions to a moderator, and to no guest', async () => {
    const { openScreenCard } = await fresh();
    const seen = openScreenCard({ viewer: await makeStaff('moderator') });
    expect(seen.ok && seen.value.missing).toEqual([]);
    expect(seen.ok && seen.value.html).toContain('<table');
    expect(seen.ok && seen.value.versions.map(([part]) => part)).toContain('weights');
    expect(openScreenCard({ viewer: guest })).toMatchObject({ ok: false, error: 'not-allowed' });
  });

  it.each([
    ['missing', (at: string) => rmSync(at)],
    ['damaged', (at: string) => writeFileSync(at, 'not what it was')],
  ])('says that the model is unavailable and holds every comment when the weights are %s', async (_case, harm) => {
    harm(path.join(folder, 'content/civility/weights.bin'));
    const { openScreenCard, screenText, missingParts } = await fresh();
    expect(missingParts()).toEqual(['weights']);
    const seen = openScreenCard({ viewer: await makeStaff('moderator') });
    expect(seen.ok && seen.value.missing).toEqual(['weights']);
    const { findings, wide } = screenText('A perfectly friendly remark.');
    expect(wide).toContain('unavailable');
    expect(findings.find(({ rule }) => rule === 'unavailable')?.forModerator).toContain('model unavailable');
  });
});
