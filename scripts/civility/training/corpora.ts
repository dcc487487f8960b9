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
