'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/site';
import { forgetOwnReceipts, ownReceiptsChanged, readOwnReceipts } from './own-receipts';
import styles from './own-comments.module.css';

interface OwnComment {
  readonly code: string;
  readonly state: string;
  readonly text: string;
  readonly authorName: string;
}

/** What an author is told of a comment that readers do not see. A published one stands in the conversation itself. */
const standing: Readonly<Record<string, string>> = {
  held: 'Waiting for a moderator. Only you see it here.',
  changes_requested: 'A moderator asks for a change. Only you see it here.',
  declined: 'Declined. Only you see it here.',
};

/** The reader's own comments that are not on the page, in this tab and until it is closed. No cookie, nothing on the server. */
export function OwnComments({ articleId }: { readonly articleId: string }) {
  const [own, setOwn] = useState<readonly OwnComment[]>([]);
  useEffect(() => {
    let isLeft = false;
    const load = () => {
      void Promise.all(readOwnReceipts(articleId).map(loadOne)).then((found) => {
        if (!isLeft) setOwn(found.flatMap((one) => (one && standing[one.state] ? [one] : [])));
      });
    };
    load();
    window.addEventListener(ownReceiptsChanged, load);
    return () => {
      isLeft = true;
      window.removeEventListener(ownReceiptsChanged, load);
    };
  }, [articleId]);

  if (own.length === 0) return null;
  const forget = () => {
    forgetOwnReceipts(articleId);
    setOwn([]);
  };
  return (
    <section className={styles.own} aria-labelledby="own-comments">
      <h3 className={styles.heading} id="own-comments">
        Your comments that readers do not see
      </h3>
      {own.map((comment) => (
        <article key={comment.code} className={styles.comment}>
          <p className={styles.meta}>
            <bdi>{comment.authorName}</bdi>. {standing[comment.state]}{' '}
            <a href={paths.receipt(comment.code)}>Your receipt</a>
          </p>
          <p className={styles.words} dir="auto">
            {comment.text}
          </p>
        </article>
      ))}
      <p>
        <Button type="button" kind="quiet" onClick={forget}>
          Do not show them on this device
        </Button>
      </p>
    </section>
  );
}

async function loadOne(code: string): Promise<OwnComment | null> {
  try {
    const answer = await fetch(paths.receiptState(code));
    if (!answer.ok) return null;
    const { state, text, authorName } = (await answer.json()) as Omit<OwnComment, 'code'>;
    return { code, state, text, authorName };
  } catch {
    return null;
  }
}
