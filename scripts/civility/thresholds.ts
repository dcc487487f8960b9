import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpora } from './training/corpora';
import { dataFolder } from './training/data-folder';
import { listsFolder, readList } from './training/reader';
import { mix } from './training/recipe';
import { thresholdsOn } from './training/threshold-rule';
import { writeWeights } from './training/write-weights';
import { weightsHeader } from '@/lib/civility/learned/weights';

/** Chooses the thresholds anew for the weights that are there: after a change of the rules or of the budgets. */
function choose(folder: string): void {
  const body = new Uint8Array(readFileSync(join(listsFolder, 'weights.bin')));
  const given = weightsHeader.parse(JSON.parse(readList('weights.json')));
  const header = { ...given, mix: { ...mix } };
  const thresholds = thresholdsOn(readCorpora(folder, 'dev'), JSON.stringify(header), body);
  writeWeights(listsFolder, { ...header, thresholds }, body);
  process.stdout.write(`Thresholds of weights ${header.version}: ${JSON.stringify(thresholds)}\n`);
}

const folder = dataFolder('civility:thresholds');
if (folder === null) process.exitCode = 1;
else choose(folder);
