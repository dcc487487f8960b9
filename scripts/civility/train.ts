import { type LabelledText, readCorpora, withPlainAnswers } from './training/corpora';
import { counterfactuals } from './training/counterfactuals';
import { dataFolder } from './training/data-folder';
import { readGrammar } from './training/grammar';
import { trainLinear } from './training/linear-trainer';
import { type NetExample, trainNet } from './training/net-trainer';
import { trainPointer } from './training/pointer-trainer';
import { handwritten } from './training/probes';
import { listsFolder, readList, siteReader, siteTokens } from './training/reader';
import { linearOptions, madeShare, mix, netOptions, netWeight, seed, tableWeight } from './training/recipe';
import { rowsOf } from './training/rows';
import { writtenComments } from './training/sentences';
import { synthesise } from './training/synthesise';
import { thresholdsOn } from './training/threshold-rule';
import { readWordClasses } from './training/word-classes-file';
import { readWordVectors } from './training/word-vectors-file';
import { packWeights, type Section, smallNumbers, writeWeights } from './training/write-weights';
import { byHead, headNames } from '@/lib/civility/learned/heads';
import { netInput, type NetWeights } from '@/lib/civility/learned/net';
import { symbolsOf } from '@/lib/civility/learned/symbols';
import type { Thresholds } from '@/lib/civility/learned/thresholds';
import { netCount } from '@/lib/civility/learned/weights';
import type { WordVectors } from '@/lib/civility/learned/word-vectors';
import { classTable, type WordClasses } from '@/lib/civility/learned/word-classes';

const noThresholds: Thresholds = byHead(() => ({ strict: 0, wide: 0 }));

/** Trains the learned model from the data folder and writes its weights. Same data and code, same bytes. */
function train(folder: string): void {
  const started = Date.now();
  const say = (line: string): boolean =>
    process.stdout.write(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}\n`);
  const classes = readWordClasses(readList('weights-words.json'));
  const grammar = readGrammar();
  const given = withPlainAnswers(readCorpora(folder, 'train'));
  const texts = [
    ...given,
    ...synthesise(grammar, classes, seed, madeShare),
    ...counterfactuals(given, grammar.groups, seed),
    ...handwritten(),
    ...writtenComments(),
  ];
  const read = siteReader();
  const rows = rowsOf(texts, classTable(classes), read, tableWeight);
  say(`${texts.length} texts read`);
  const sections: Section[] = headNames.map((head) => {
    const section = smallNumbers(`linear.${head}`, trainLinear(rows, head, linearOptions[head]));
    say(`table for ${head} trained`);
    return section;
  });
  const { vectors, sections: vectorSections } = readWordVectors();
  sections.push(...vectorSections);
  const examples = netExamples(texts, classes, vectors);
  for (let index = 0; index < netCount; index += 1) {
    const options = { ...netOptions, seed: netOptions.seed + index };
    sections.push(...netSections(index, trainNet(examples, vectors, classes.classes.length, options)));
    say(`network ${index + 1} trained`);
  }
  const pointer = trainPointer(given, siteTokens(), classTable(classes));
  sections.push(smallNumbers('pointer', pointer.values));
  say('pointer trained');
  const draft = packWeights(sections, { classes, thresholds: noThresholds, mix, pointerBias: pointer.bias, seed });
  const thresholds = thresholdsOn(readCorpora(folder, 'dev'), JSON.stringify(draft.header), draft.body);
  const { header, body } = packWeights(sections, { classes, thresholds, mix, pointerBias: pointer.bias, seed });
  writeWeights(listsFolder, header, body);
  say(`weights ${header.version} written: ${header.bytes} bytes, thresholds ${JSON.stringify(thresholds)}`);
}

function netExamples(texts: readonly LabelledText[], classes: WordClasses, vectors: WordVectors): NetExample[] {
  const tokensOf = siteTokens();
  const table = classTable(classes);
  return texts
    .filter((text) => headNames.some((head) => text.y[head] !== undefined))
    .map((text) => ({
      input: netInput(symbolsOf(tokensOf(text.text), table), vectors),
      labels: headNames.map((head) => text.y[head] ?? Number.NaN),
      weights: headNames.map((head) => netWeight(text, head)),
    }));
}

function netSections(index: number, net: NetWeights): Section[] {
  return Object.entries(net).map(([layer, weights]) =>
    smallNumbers(`net${index + 1}.${layer}`, weights as Float32Array, layer === 'words' ? 0.9995 : 1),
  );
}

const folder = dataFolder('civility:train');
if (folder === null) process.exitCode = 1;
else train(folder);
