import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from './corpora';
import { labelledLines } from './lines-of';

const folder = join(import.meta.dirname, 'sentences');

/** None of what a person must look at, and nothing for sale. */
const calm = { spam: 0, disclosure: 0, allegation: 0, pii: 0 } as const;

/** What a label says of the heads' questions. A head that is not named was not asked: polite prejudice may be civil in tone. */
const labels: Readonly<Record<string, LabelledText['y']>> = {
  hate: { ...calm, hate: 1 },
  attack: { ...calm, hate: 0, attack: 1, toxic: 1 },
  fine: { ...calm, hate: 0, attack: 0, toxic: 0, threat: 0 },
  threat: { ...calm, threat: 1 },
  spam: { ...calm, pii: Number.NaN, spam: 1, threat: 0 },
  disclosure: { ...calm, hate: 0, attack: 0, toxic: 0, threat: 0, disclosure: 1 },
  allegation: { ...calm, threat: 0, allegation: 1 },
  pii: { ...calm, threat: 0, spam: Number.NaN, pii: 1 },
};

/** Kinds of hateful and attacking comments that threaten, too. */
const threatening = new Set(['threat', 'norm', 'harm']);

/** Comments written one by one for training, in the tone of readers: `label | kind | text`, by subject in one file each. */
export function writtenComments(): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFile(name));
}

function readFile(name: string): LabelledText[] {
  return labelledLines(join(folder, name)).map(({ label, kind, text }, index) => {
    const said = labels[label];
    if (said === undefined) throw new Error(`${name}, line ${index + 1}: there is no label “${label}”.`);
    const asked = Object.entries(said).filter(([, value]) => !Number.isNaN(value));
    const y = { ...Object.fromEntries(asked), ...(threatening.has(kind) && label !== 'threat' ? { threat: 1 } : {}) };
    return { id: `${name}-${index + 1}`, src: 'written', text, y, cat: kind, group: name };
  });
}
