import { describe, expect, test } from 'vitest';
import { netGradients, walkBack } from '@/scripts/civility/training/net-gradients';
import { freshNet } from '@/scripts/civility/training/net-trainer';
import { seededRandom } from '@/scripts/civility/training/random';
import { headNames } from '@/lib/civility/learned/heads';
import { netInput, netRoom } from '@/lib/civility/learned/net';
import { runNet } from '@/lib/civility/learned/net-forward';
import { plainTokens } from '@/lib/civility/learned/plain-tokens';
import { symbolsOf } from '@/lib/civility/learned/symbols';
import { classTable } from '@/lib/civility/learned/word-classes';
import { vectorLength } from '@/lib/civility/learned/word-vectors';

const table = classTable({ version: 'test', classes: [{ name: 'GROUP', key: true, hidden: true, words: ['jews'] }] });
const symbols = symbolsOf(plainTokens('He said "jews vote too" and left the room'), table);
const vectors = {
  rows: new Map([[symbols.at(-1)?.hash ?? 0, 0]]),
  numbers: Float32Array.from({ length: vectorLength }, (_, at) => 0.3 - at / 20),
};
const input = netInput(symbols, vectors);

describe('walkBack', () => {
  test('gives the slopes of the function that is run', () => {
    const weights = freshNet(1, seededRandom(2));
    const room = netRoom();
    const gradients = netGradients(weights, 200);
    runNet(weights, vectors, input, room);
    walkBack(
      weights,
      input,
      room,
      Float32Array.from(headNames, (head) => (head === 'hate' ? 1 : 0)),
      gradients,
    );
    for (const layer of ['first', 'second', 'third', 'out', 'classes'] as const) {
      const slopes = gradients.layers[layer];
      const at = slopes.reduce(
        (best, slope, index) => (Math.abs(slope) > Math.abs(slopes[best] ?? 0) ? index : best),
        0,
      );
      const kept = weights[layer][at] ?? 0;
      const step = 2e-3;
      weights[layer][at] = kept + step;
      const above = runNet(weights, vectors, input, room)[0] ?? 0;
      weights[layer][at] = kept - step;
      const below = runNet(weights, vectors, input, room)[0] ?? 0;
      weights[layer][at] = kept;
      expect((above - below) / (2 * step)).toBeCloseTo(slopes[at] ?? 0, 1);
    }
  });
});
