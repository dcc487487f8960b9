import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const labelled = z.object({
  id: z.string(),
  src: z.string(),
  text: z.string(),
  y: z.record(z.string(), z.number()),
  labels: z.array(z.string()).optional(),
  subtype: z.string().optional(),
  group: z.string().optional(),
  cat: z.string().optional(),
  spans: z.array(z.tuple([z.number(), z.number()])).optional(),
});

/** One labelled text. A head that is missing from `y` was not asked of the annotators. */
export type LabelledText = z.infer<typeof labelled>;

/** Reads every corpus of one part (`train` or `dev`) of the data folder, in the order of their names. */
export function readCorpora(dataFolder: string, part: 'train' | 'dev'): LabelledText[] {
  const folder = join(dataFolder, part);
  if (!existsSync(folder)) {
    throw new Error(
      `There is no folder ${folder}. Say where the labelled data lies: --data DIR (with train/ and dev/ in it).`,
    );
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) => readCorpus(join(folder, name)));
}

function readCorpus(path: string): LabelledText[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelled.parse(JSON.parse(line)));
}

/** Talk about articles, ordinary posts, talk with a machine: what nobody found toxic there threatens nobody, calls for no help, accuses nobody. */
const ordinary = new Set(['wiki_ak', 'catlarge', 'catsmall', 'surge', 'madlibs', 'davidson', 'convabuse', 'tspans']);
const unkindMost = 0.2;

/** The given corpora, with "no" as the answer to the questions that their annotators were not asked, where it goes without saying. */
export function withPlainAnswers(texts: readonly LabelledText[]): LabelledText[] {
  return texts.map((text) =>
    ordinary.has(text.src) && (text.y.toxic ?? 1) < unkindMost
      ? { ...text, y: { threat: 0, disclosure: 0, allegation: 0, pii: 0, ...text.y } }
      : text,
  );
}
