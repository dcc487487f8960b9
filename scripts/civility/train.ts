import { readCorpora } from './training/corpora';
import { dataFolder } from './training/data-folder';
import { trainLinear } from './training/linear-trainer';
import { trainNetsBeside } from './training/nets-beside';
import { trainPointer } from './training/pointer-trainer';
import { listsFolder, siteReader, siteTokens } from './training/reader';
import { linearOptions, mix, seed, tableWeight } from './training/recipe';
import { rowsOf } from './training/rows';
import { trainingTexts } from './training/texts';
import { thresholdsOn } from './training/threshold-rule';
import { readWordVectors } from './training/word-vectors-file';
import { packWeights, type Section, smallNumbers, writeWeights } from './training/write-weights';
import { byHead, headNames } from '@/lib/civility/learned/heads';
import type { NetWeights } from '@/lib/civility/learned/net';
import type { Thresholds } from '@/lib/civility/learned/thresholds';
import { netCount } from '@/lib/civility/learned/weights';
import { classTable } from '@/lib/civility/learned/word-classes';

const noThresholds: Thresholds = byHead(() => ({ strict: 0, wide: 0 }));

/** Trains the learned model from the data folder and writes its weights. Same data and code, same bytes. */
async function train(folder: string): Promise<void> {
  const started = Date.now();
  const say = (line: string): boolean =>
    process.stdout.write(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}\n`);
  const nets = trainNetsBeside(folder, netCount);
  const { classes, given, all } = trainingTexts(folder);
  const table = classTable(classes);
  const rows = rowsOf(all, table, siteReader(), tableWeight);
  say(`${all.length} texts read`);
  const tables: Section[] = headNames.map((head) => {
    const section = smallNumbers(`linear.${head}`, trainLinear(rows, head, linearOptions[head]));
    say(`table for ${head} trained`);
    return section;
  });
  const pointer = trainPointer(given, siteTokens(), table);
  say('pointer trained');
  const netSections = (await nets).flatMap((net, index) => sectionsOf(index, net));
  say(`${netCount} networks trained`);
  const sections = [...tables, ...readWordVectors().sections, ...netSections, smallNumbers('pointer', pointer.values)];
  const draft = packWeights(sections, { classes, thresholds: noThresholds, mix, pointerBias: pointer.bias, seed });
  const thresholds = thresholdsOn(readCorpora(folder, 'dev'), JSON.stringify(draft.header), draft.body);
  const { header, body } = packWeights(sections, { classes, thresholds, mix, pointerBias: pointer.bias, seed });
  writeWeights(listsFolder, header, body);
  say(`weights ${header.version} written: ${header.bytes} bytes, thresholds ${JSON.stringify(thresholds)}`);
}

function sectionsOf(index: number, net: NetWeights): Section[] {
  return Object.entries(net).map(([layer, weights]) =>
    smallNumbers(`net${index + 1}.${layer}`, weights as Float32Array, layer === 'words' ? 0.9995 : 1),
  );
}

const folder = dataFolder('civility:train');
if (folder === null) process.exitCode = 1;
else await train(folder);
