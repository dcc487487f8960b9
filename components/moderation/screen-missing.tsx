import { Notice } from '@/components/ui/notice';

interface ScreenMissingProps {
  /** Names of the parts that are missing or damaged. */
  readonly missing: readonly string[];
}

/** Says that a part of the screen could not be read, and what follows from it. Nothing while all of it is there. */
export function ScreenMissing({ missing }: ScreenMissingProps) {
  if (missing.length === 0) return null;
  return (
    <Notice tone="wrong" title={missing.includes('weights') ? 'Model unavailable' : 'Part of the screen unavailable'}>
      <p>
        The civility screen could not read: {missing.join(', ')}. Each new comment waits for a person and carries the
        finding “model unavailable”; what the rules alone see is still marked. Whoever runs this site should restore the
        files under content/civility and start it again.
      </p>
    </Notice>
  );
}
