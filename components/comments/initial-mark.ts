import styles from './initial-mark.module.css';

/** Ways to rule the square, so that two people with one initial can be told apart in a thread. */
const rulings = [styles.below, styles.before, styles.above, styles.after, styles.aboveAndBelow, styles.sides] as const;

interface InitialMark {
  readonly className: string;
  readonly 'data-initial': string;
}

/**
 * A commenter's mark: the first letter of the name in a square that the name rules. No picture is fetched. The style sheet
 * draws it before the name, so that it takes no element of its own: a long conversation has hundreds of marks, and
 * nobody wants to find, copy or hear their letters.
 */
export function initialMark(name: string): InitialMark {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return { className: `${styles.mark} ${rulings[sum % rulings.length] ?? ''}`, 'data-initial': firstLetter(name) };
}

/** The first letter as people count letters: accents and joined characters stay whole. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name.trim());
  return first?.segment.toUpperCase() ?? '·';
}
