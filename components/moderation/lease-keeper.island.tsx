'use client';

import { useEffect, useState } from 'react';
import { Notice } from '@/components/ui/notice';

interface LeaseKeeperProps {
  readonly commentId: string;
  /** Whoever had it open when the page was made. */
  readonly holder: string | null;
  readonly keep: (id: string) => Promise<string | null>;
}

/** Milliseconds between two heartbeats: two may be lost before the 120 seconds of a lease are over. */
const heartbeat = 40_000;

/** Keeps the comment leased while the page is open and seen, and says when somebody else has it. */
export function LeaseKeeper({ commentId, holder: first, keep }: LeaseKeeperProps) {
  const [holder, setHolder] = useState(first);
  useEffect(() => {
    let gone = false;
    const beat = async () => {
      // A tab that nobody looks at lets its lease run out.
      if (document.visibilityState !== 'visible') return;
      const other = await keep(commentId).catch(() => null);
      if (!gone) setHolder(other);
    };
    const timer = setInterval(() => void beat(), heartbeat);
    // Whoever comes back to a tab that was left alone learns at once who has it by now.
    const look = () => void beat();
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [commentId, keep]);
  if (!holder) return null;
  return (
    <Notice tone="care" live="polite">
      <p>
        <bdi>{holder}</bdi> has this comment open. You can decide on it; whoever is slower is told.
      </p>
    </Notice>
  );
}
