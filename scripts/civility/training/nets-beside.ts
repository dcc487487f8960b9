import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { NetWeights } from '@/lib/civility/learned/net';

/**
 * Trains so many networks side by side, each in a process of its own, which gathers the texts for itself. The n-th has
 * the same numbers as if it were trained alone.
 */
export function trainNetsBeside(folder: string, count: number): Promise<readonly NetWeights[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => trained(folder, index)));
}

function trained(folder: string, index: number): Promise<NetWeights> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'net-process.ts');
    // Arrays of numbers travel as they are, not as JSON.
    const trainer = fork(script, [folder, String(index)], { serialization: 'advanced' });
    trainer.once('message', (net) => resolve(net as NetWeights));
    trainer.once('error', reject);
    trainer.once('exit', (code) => reject(new Error(`The training of network ${index + 1} ended early (${code}).`)));
  });
}
