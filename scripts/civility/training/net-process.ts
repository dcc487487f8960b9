import { type NetExample, trainNet } from './net-trainer';
import { siteTokens } from './reader';
import { netOptions, netWeight } from './recipe';
import { type TrainingTexts, trainingTexts } from './texts';
import { readWordVectors } from './word-vectors-file';
import { headNames } from '@/lib/civility/learned/heads';
import { netInput } from '@/lib/civility/learned/net';
import { symbolsOf } from '@/lib/civility/learned/symbols';
import type { WordVectors } from '@/lib/civility/learned/word-vectors';
import { classTable } from '@/lib/civility/learned/word-classes';

/* Trains one network in a process of its own, and hands its numbers to the one that asked. */

const [folder = '', index = '0'] = process.argv.slice(2);
const texts = trainingTexts(folder);
const { vectors } = readWordVectors();
const options = { ...netOptions, seed: netOptions.seed + Number(index) };
process.send?.(trainNet(netExamples(texts, vectors), vectors, texts.classes.classes.length, options));

function netExamples({ all, classes }: TrainingTexts, vectors: WordVectors): NetExample[] {
  const tokensOf = siteTokens();
  const table = classTable(classes);
  return all
    .filter((text) => headNames.some((head) => text.y[head] !== undefined))
    .map((text) => ({
      input: netInput(symbolsOf(tokensOf(text.text), table), vectors),
      labels: headNames.map((head) => text.y[head] ?? Number.NaN),
      weights: headNames.map((head) => netWeight(text, head)),
    }));
}
