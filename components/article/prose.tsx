import passages from './prose-passages.module.css';
import styles from './prose.module.css';

interface ProseProps {
  /** Already made safe by lib/text. */
  readonly html: string;
  /** `story` moves call-outs into the margin where there is room; `page` keeps everything in the column. */
  readonly place?: 'story' | 'page' | undefined;
}

/** The words of a story or a house page. */
export function Prose({ html, place = 'page' }: ProseProps) {
  return (
    <div
      className={`${styles.prose} ${styles[place]} ${passages.passages}`}
      data-passages=""
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
