// The database client that Prisma writes from the schema: written anew when the schema or Prisma has changed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from './files.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { ensureDataFolder, inRoot } from './places.mjs';
import { runToEnd } from './processes.mjs';
import { Trouble } from './say.mjs';

const output = inRoot('lib', 'db', 'generated');

export async function generateClient() {
  const data = ensureDataFolder();
  const marker = path.join(data, 'prisma-client.json');
  const wanted = fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
  const isThere = () => existsSync(path.join(output, 'client.ts')) && readJson(marker)?.wanted === wanted;
  if (isThere()) return;
  await withLock(path.join(data, 'prisma-client.lock'), async () => {
    if (isThere()) return;
    const { code, stdout, stderr } = await runToEnd(
      process.execPath,
      [
        inRoot('node_modules', 'prisma', 'build', 'index.js'),
        'generate',
        '--config',
        inRoot('prisma', 'prisma.config.ts'),
      ],
      {
        cwd: inRoot(),
        env: {
          ...process.env,
          // Any program will do: the command insists on having its engine, downloads it, and does not use it.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      },
    );
    if (code !== 0) throw new Trouble(`Prisma could not read prisma/schema.prisma:\n${stdout}\n${stderr}`.trim());
    writeJson(marker, { wanted });
  });
}
