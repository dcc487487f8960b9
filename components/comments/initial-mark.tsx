import styles from './initial-mark.module.css';

/** Ways to rule the square, so that two people with one initial can be told apart in a thread. */
const rulings = ['M0 39h40', 'M1 0v40', 'M0 1h40', 'M39 0v40', 'M0 40L40 0', 'M0 0L40 40'] as const;

/** A commenter's mark: the first letter of the name in a square that the name rules. No picture is fetched. */
export function InitialMark({ name }: { readonly name: string }) {
  const initial = firstLetter(name);
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return (
    <svg className={styles.mark} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path d={rulings[sum % rulings.length]} className={styles.rule} />
      <text x="20" y="27" textAnchor="middle" className={styles.letter}>
        {initial}
      </text>
    </svg>
  );
}

/** The first letter as people count letters: accents and joined characters stay whole. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name.trim());
  return first?.segment.toUpperCase() ?? '·';
}
