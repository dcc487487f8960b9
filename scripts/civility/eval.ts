import { writeFileSync } from 'node:fs';
import { corpusLines, subjectLines } from './evaluation/corpus-table';
import { dialogueLines } from './evaluation/dialogue-table';
import { functionalLines } from './evaluation/functional-table';
import { groupLines } from './evaluation/group-table';
import { newsLines } from './evaluation/news-table';
import { obfuscationLines } from './evaluation/obfuscation';
import { probeLines } from './evaluation/probe-table';
import { type Screened, screenAll } from './evaluation/screened';
import { spanScore } from './evaluation/span-score';
import { speedLines } from './evaluation/speed';
import { tableOf } from './evaluation/table';
import { loadCivilityModel } from './load';
import { readCorpora } from './training/corpora';
import { dataFolder, givenOption } from './training/data-folder';
import { listsFolder } from './training/reader';
import { socialTexts } from './training/social';
import { subjectTexts } from './training/subject';
import type { CivilityModel } from '@/lib/civility/civility-model';

/** Measures the whole screen on the development data and prints tables; `--json FILE` writes the same as JSON. */
function evaluate(folder: string, jsonPath: string | null): void {
  const model = loadCivilityModel(listsFolder);
  const screened = screenAll(readCorpora(folder, 'dev'), model);
  const sections = sectionsOf(screened, model, folder);
  const figures = {
    versions: model.versions,
    thresholds: model.thresholds,
    ...Object.fromEntries(sections.map(({ key, lines }) => [key, lines])),
  };
  for (const { title, lines } of sections) process.stdout.write(`${tableOf(title, lines)}\n`);
  if (jsonPath === null) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else writeFileSync(jsonPath, `${JSON.stringify(figures, null, 1)}\n`);
}

interface Part {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly object[];
}

function sectionsOf(screened: readonly Screened[], model: CivilityModel, folder: string): Part[] {
  return [
    { key: 'corpora', title: 'Development corpora (per cent; intervals: Wilson, 95 %)', lines: corpusLines(screened) },
    {
      key: 'subject',
      title: 'Comments on this site’s subject that came with the data, by rule',
      lines: subjectLines(screened.filter(({ text }) => text.src === 'domain_dev')),
    },
    ...[true, false].map((open) => ({
      key: open ? 'subjectOpen' : 'subjectKept',
      title: `Comments on this site’s subject written for measuring, ${open ? 'the half that chose thresholds' : 'the half that nobody looked at'}`,
      lines: subjectLines(
        screenAll(
          subjectTexts().flatMap((one) => (one.open === open ? one.labelled : [])),
          model,
        ),
      ),
    })),
    {
      key: 'probes',
      title: 'Sentences written by hand for the hate rule, by kind (share right)',
      lines: probeLines(model),
    },
    {
      key: 'functional',
      title: 'Functional test of the hate rule (share right; “kept” is the half that nobody looked at)',
      lines: functionalLines(model),
    },
    { key: 'dialogue', title: 'Claims and counter-speech (hate rule)', lines: dialogueLines(model) },
    { key: 'news', title: 'Comments as left below news', lines: newsLines(model) },
    {
      key: 'social',
      title: 'Posts as on social media, and comments as in forums, written for measuring',
      lines: corpusLines(screenAll(socialTexts(), model)),
    },
    { key: 'groups', title: 'The same sentences about each group: share flagged for hate', lines: groupLines(model) },
    { key: 'obfuscation', title: 'Disguised words, and traps', lines: obfuscationLines(model, folder) },
    { key: 'spans', title: 'Character F1 of what the screen points at (news comments)', lines: [spanScore(screened)] },
    {
      key: 'speed',
      title: 'Time for one comment, ms',
      lines: speedLines(
        screened.map(({ text }) => text.text),
        model,
      ),
    },
  ];
}

const folder = dataFolder('civility:eval');
if (folder === null) process.exitCode = 1;
else evaluate(folder, givenOption('json'));
