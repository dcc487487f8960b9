import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpora } from './training/corpora';
import { dataFolder } from './training/data-folder';
import { trainLinear } from './training/linear-trainer';
import { linearOptions, rowWeight, seed } from './training/recipe';
import { rowsOf } from './training/rows';
import { readWordClasses } from './training/word-classes-file';
import { packWeights, smallNumbers, writeWeights } from './training/write-weights';
import { headNames } from '@/lib/civility/learned/heads';
import { plainTokens } from '@/lib/civility/learned/plain-tokens';
import { classTable } from '@/lib/civility/learned/word-classes';

const listsFolder = join(import.meta.dirname, '../../content/civility');

/** Trains the learned model from the data folder and writes its weights. Same data and code, same bytes. */
function train(folder: string): void {
  const classes = readWordClasses(readFileSync(join(listsFolder, 'weights-words.json'), 'utf8'));
  const texts = readCorpora(folder, 'train');
  const rows = rowsOf(texts, classTable(classes), (text) => ({ tokens: plainTokens(text), hits: [] }), rowWeight);
  const sections = headNames.map((head) => smallNumbers(`linear.${head}`, trainLinear(rows, head, linearOptions[head])));
  const thresholds = {
    hate: { strict: 0.5, wide: -0.5 },
    attack: { strict: 1.5, wide: 0.5 },
    toxic: { strict: 1, wide: 0 },
    spam: { strict: 0.5, wide: -0.5 },
  };
  const { header, body } = packWeights(sections, { classes, thresholds, seed });
  writeWeights(listsFolder, header, body);
  process.stdout.write(`Weights ${header.version}: ${header.bytes} bytes from ${texts.length} texts.\n`);
}

const folder = dataFolder('civility:train');
if (folder === null) process.exitCode = 1;
else train(folder);
