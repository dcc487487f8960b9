import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const next = path.resolve('node_modules/next/dist/bin/next');
const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };

/** Bytes of text that one repetition adds to the page: once in the HTML, once in what React reads. */
const bytesEach = 74;

/** Builds and serves the yardstick: a prerendered page of about `bytes`, by the same Next.js on the same machine. */
export async function startBareSite(folder: string, bytes: number, port: number): Promise<ChildProcess> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('scripts/bench/bare-site', folder, { recursive: true });
  writeFileSync(path.join(folder, 'size.ts'), `export const size = ${Math.max(1, Math.round(bytes / bytesEach))};\n`);
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
  await new Promise<void>((resolve, reject) => {
    const build = spawn(process.execPath, [next, 'build'], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    build.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The yardstick could not be built.'))));
  });
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: folder,
    env: environment,
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.ok) {
      await (await fetch(`http://127.0.0.1:${port}/now`)).text();
      return server;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The yardstick does not answer.');
}
