import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { findingName } from '@/lib/domain/desk-words';
import type { Finding } from '@/lib/domain/finding';
import { coversAll, segmentsOf } from '@/lib/domain/segments';
import styles from './highlighted-text.module.css';

interface HighlightedTextProps {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The words of a comment with each finding marked where it stands and numbered as in the list beside it. A finding on
 * the whole comment is in the list alone.
 */
export function HighlightedText({ text, findings }: HighlightedTextProps) {
  const spans = findings.map((finding) => (coversAll(text, finding) ? { start: 0, end: 0 } : finding));
  return (
    <p className={styles.text} dir="auto">
      {segmentsOf(text, spans).map((segment, index) =>
        segment.under.length === 0 ? (
          <span key={index}>{segment.text}</span>
        ) : (
          <span key={index}>
            <mark className={segment.under.length > 1 ? styles.twice : styles.once}>{segment.text}</mark>
            {segment.closing.map((at) => (
              <FindingNumber key={at} number={at + 1} finding={findings[at]} />
            ))}
          </span>
        ),
      )}
    </p>
  );
}

function FindingNumber({ number, finding }: { readonly number: number; readonly finding: Finding | undefined }) {
  return (
    <sup className={styles.number}>
      <a href={`#finding-${number}`}>
        <VisuallyHidden>{`Finding ${number}, ${findingName(finding?.rule ?? '')}: `}</VisuallyHidden>
        {number}
      </a>
    </sup>
  );
}
