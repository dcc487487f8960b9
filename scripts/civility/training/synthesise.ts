import type { LabelledText } from './corpora';
import type { Family, Grammar, GroupForms } from './grammar';
import { seededRandom } from './random';
import type { WordClasses } from '@/lib/civility/learned/word-classes';

const depthMax = 12;

/** Draws made-up sentences from the grammar. Same seed, same sentences; none twice. */
export function synthesise(grammar: Grammar, classes: WordClasses, seed: number, factor = 1): LabelledText[] {
  const random = seededRandom(seed);
  const writer = new Writer(grammar, wordsByClass(classes), random);
  const seen = new Set<string>();
  const texts: LabelledText[] = [];
  for (const family of grammar.families) {
    const wanted = Math.round(family.count * factor);
    let made = 0;
    for (let attempt = 0; attempt < wanted * 4 && made < wanted; attempt += 1) {
      const { text, group } = writer.write(family);
      if (seen.has(text)) continue;
      seen.add(text);
      made += 1;
      texts.push({ id: `${family.name}-${made}`, src: 'own', text, y: { ...family.labels }, cat: family.name, group });
    }
  }
  return texts;
}

class Writer {
  constructor(
    private readonly grammar: Grammar,
    private readonly words: ReadonlyMap<string, readonly string[]>,
    private readonly random: () => number,
  ) {}

  write(family: Family): { text: string; group: string } {
    const group = this.groupFor(family);
    let text = this.finish(this.expand(this.pick(family.patterns), group, 0));
    if (this.random() < 0.12) {
      const extra = this.finish(this.expand(this.pick(this.harmlessPatterns(family)), group, 0));
      text = this.random() < 0.5 ? `${text} ${extra}` : `${extra} ${text}`;
    }
    return { text: this.disturb(text), group: group.group };
  }

  /** A harmless sentence beside it changes no label; only families that share every label may lend one. */
  private harmlessPatterns(family: Family): readonly string[] {
    const name = family.labels.spam === undefined ? 'neutral' : 'ham';
    return this.grammar.families.find((other) => other.name === name)?.patterns ?? family.patterns;
  }

  private groupFor(family: Family): GroupForms {
    const groups = this.grammar.groups;
    const allowed = family.groups.length === 0 ? groups : groups.filter(({ group }) => family.groups.includes(group));
    return this.pick(allowed);
  }

  private expand(pattern: string, group: GroupForms, depth: number): string {
    if (depth > depthMax) return '';
    return pattern
      .replace(/\{([^{}]+)\}/gu, (_whole, name: string) => this.slot(name, group, depth))
      .replace(/\s+/gu, ' ')
      .replace(/ ([,.!?])/gu, '$1')
      .trim();
  }

  private slot(name: string, group: GroupForms, depth: number): string {
    switch (name) {
      case 'IDs':
        return group.plural;
      case 'a ID':
        return group.singular;
      case 'ADJ':
        return group.adjective;
      case 'IDs2':
        return this.pick(this.grammar.groups).plural;
      case 'a ID2':
        return this.pick(this.grammar.groups).singular;
      case 'SLUR':
        return this.slur();
      case 'SLURs':
        return `${this.slur()}s`.replace(/ss$/u, 's');
      case 'a SLUR':
        return `a ${this.slur()}`;
      case 'HATE':
        return capitalised(this.hateful(group, depth));
      case 'hate':
        return this.hateful(group, depth).replace(/[.!?]+$/u, '');
      default:
        return this.choice(name, group, depth);
    }
  }

  private choice(name: string, group: GroupForms, depth: number): string {
    const slot = this.grammar.slots.get(name);
    if (slot === undefined) throw new Error(`The grammar of made-up sentences has no slot {${name}}.`);
    if (slot.empty > 0 && this.random() < slot.empty) return '';
    const listed = slot.wordClass === null ? undefined : this.words.get(slot.wordClass);
    const choices = listed !== undefined && this.random() < slot.classShare ? listed : slot.choices;
    const chosen = this.expand(this.pick(choices), group, depth + 1);
    return slot.empty > 0 ? `${chosen} ` : chosen;
  }

  private slur(): string {
    return this.pick(this.words.get('SLUR') ?? ['']);
  }

  private hateful(group: GroupForms, depth: number): string {
    const families = this.grammar.families.filter(
      ({ labels, groups }) => labels.hate === 1 && (groups.length === 0 || groups.includes(group.group)),
    );
    return this.expand(this.pick(this.pick(families).patterns), group, depth + 1);
  }

  private finish(text: string): string {
    const draw = this.random();
    const ended = /[.!?…"'”)]$/u.test(text) || draw < 0.22 ? text : `${text}${endingFor(text, draw)}`;
    return this.random() < 0.75 ? capitalised(ended) : ended;
  }

  /** Some people write without capitals, some with nothing else, and fingers slip. */
  private disturb(text: string): string {
    const draw = this.random();
    if (draw < 0.12) return text.toLowerCase();
    if (draw < 0.14) return text.toUpperCase();
    if (draw > 0.06 + 0.14) return text;
    const at = Math.floor(this.random() * Math.max(1, text.length - 2));
    if (!/^\p{L}{2}/u.test(text.slice(at))) return text;
    return draw < 0.17
      ? text.slice(0, at) + text.slice(at + 1)
      : text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  }

  private pick<T>(choices: readonly T[]): T {
    const chosen = choices[Math.floor(this.random() * choices.length)];
    if (chosen === undefined) throw new Error('The grammar of made-up sentences has an empty list.');
    return chosen;
  }
}

/** Words by class, without signs and, for slurs, as one would say them of one person. */
function wordsByClass({ classes }: WordClasses): Map<string, string[]> {
  return new Map(
    classes.map(({ name, words }) => [
      name,
      words.filter(
        (word) => /^[a-z][a-z '-]+$/u.test(word) && !(name === 'SLUR' && (word.includes(' ') || word.endsWith('s'))),
      ),
    ]),
  );
}

function endingFor(text: string, draw: number): string {
  if (/^(?:why|how|what|who|when|are|is|do|can|has|does) /iu.test(text)) return draw < 0.9 ? '?' : '';
  if (draw < 0.8) return '.';
  return draw < 0.95 ? '!' : '!!';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
