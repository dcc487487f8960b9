import { join } from 'node:path';
import { linesOf } from './lines-of';

/** A kind of made-up sentence: its labels, how many to make, and its patterns. */
export interface Family {
  readonly name: string;
  readonly labels: Readonly<Record<string, number>>;
  readonly count: number;
  /** Only for these groups; empty for all. */
  readonly groups: readonly string[];
  readonly patterns: readonly string[];
}

/** What may stand in a slot, and how often nothing does. */
export interface Slot {
  readonly choices: readonly string[];
  readonly empty: number;
  /** A class of the model's words from which the slot draws, and how often it does so. */
  readonly wordClass: string | null;
  readonly classShare: number;
}

export interface GroupForms {
  readonly group: string;
  readonly plural: string;
  readonly singular: string;
  readonly adjective: string;
}

export interface Grammar {
  readonly families: readonly Family[];
  readonly slots: ReadonlyMap<string, Slot>;
  /** A group with more weight stands here more than once. */
  readonly groups: readonly GroupForms[];
}

const folder = join(import.meta.dirname, 'synthetic');

/** Reads the grammar of the made-up sentences from its text files. */
export function readGrammar(): Grammar {
  const families = ['hate.txt', 'harmless.txt', 'counter.txt', 'others.txt', 'everyday.txt'].flatMap((name) =>
    readFamilies(name),
  );
  const slots = new Map(
    ['slots.txt', 'slots-harmless.txt', 'slots-others.txt', 'slots-everyday.txt'].flatMap((name) => readSlots(name)),
  );
  return { families, slots, groups: readGroups('groups.txt') };
}

function readFamilies(name: string): Family[] {
  const families: {
    name: string;
    labels: Record<string, number>;
    count: number;
    groups: string[];
    patterns: string[];
  }[] = [];
  for (const line of linesOf(join(folder, name))) {
    if (!line.startsWith('== ')) {
      families.at(-1)?.patterns.push(line);
      continue;
    }
    const [title = '', ...settings] = line.slice(3).split(' ');
    const family = {
      name: title,
      labels: {} as Record<string, number>,
      count: 0,
      groups: [] as string[],
      patterns: [],
    };
    for (const setting of settings) {
      const [key = '', value = ''] = setting.split('=');
      if (key === 'n') family.count = Number(value);
      else if (key === 'ids') family.groups = value.split(',');
      else family.labels[key] = Number(value);
    }
    families.push(family);
  }
  return families;
}

function readSlots(name: string): [string, Slot][] {
  const slots: [string, Slot][] = [];
  const lines = linesOf(join(folder, name));
  for (let index = 0; index + 1 < lines.length; index += 2) {
    const header = /^@(.*?)(?: (0\.\d+) empty)?(?: (0\.\d+) ([A-Z]+))?$/u.exec(lines[index] ?? '');
    const choices = (lines[index + 1] ?? '').split(' | ');
    if (header === null) continue;
    const [, title = '', empty = '0', classShare = '0', wordClass = null] = header;
    slots.push([title, { choices, empty: Number(empty), wordClass, classShare: Number(classShare) }]);
  }
  return slots;
}

function readGroups(name: string): GroupForms[] {
  return linesOf(join(folder, name)).flatMap((line) => {
    const [group = '', plural = '', singular = '', adjective = '', weight = '1'] = line.split(' | ');
    return Array.from({ length: Number(weight) }, () => ({ group, plural, singular, adjective }));
  });
}
