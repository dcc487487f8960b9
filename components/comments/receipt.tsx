import Link from 'next/link';
import type { ReceiptView } from '@/lib/domain/receipt-view';
import { paths } from '@/lib/site';
import { Notice, type NoticeTone } from '@/components/ui/notice';
import { absoluteDay } from './absolute-day';
import { MeasureNoticeView } from './measure-notice';
import styles from './receipt.module.css';

interface ReceiptProps {
  readonly receipt: ReceiptView;
}

interface StateWords {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly sentence: string;
}

const words: Readonly<Record<ReceiptView['state'], StateWords>> = {
  held: {
    tone: 'quiet',
    title: 'Waiting for a moderator',
    sentence: 'Nobody but the moderators can read it until one of them has decided.',
  },
  published: { tone: 'good', title: 'Published', sentence: 'Your comment stands below the story.' },
  declined: {
    tone: 'care',
    title: 'Declined',
    sentence: 'A moderator read your comment and decided not to publish it.',
  },
  changes_requested: {
    tone: 'care',
    title: 'Changes requested',
    sentence: 'A moderator would publish your comment with a change.',
  },
  withdrawn: {
    tone: 'quiet',
    title: 'Withdrawn',
    sentence: 'You took this comment back. Its words were deleted.',
  },
  referred: {
    tone: 'quiet',
    title: 'With one of our colleagues',
    sentence: 'Your comment is not published. Somebody who is trained for it is reading it with care.',
  },
  erased: {
    tone: 'quiet',
    title: 'Erased',
    sentence: 'The comment and everything about its author were deleted.',
  },
};

/** What became of a comment, for the person who wrote it. */
export function Receipt({ receipt }: ReceiptProps) {
  const state = words[receipt.state];
  return (
    <div className={styles.receipt}>
      <header className={styles.head}>
        <p className={styles.kicker}>Your receipt</p>
        <h1 className={styles.title}>
          Your comment on <Link href={paths.article(receipt.article.slug)}>{receipt.article.title}</Link>
        </h1>
      </header>
      <Notice tone={state.tone} title={state.title}>
        <p>{state.sentence}</p>
        {receipt.state === 'held' && receipt.usualWaitHours !== null ? (
          <p>In the last seven days, half of all comments were looked at within {hours(receipt.usualWaitHours)}.</p>
        ) : null}
        {receipt.decidedAt && receipt.decidedBy && receipt.state !== 'referred' ? (
          <p>
            Decided by {receipt.decidedBy === 'rule' ? 'a rule of the site, not by a person,' : 'a person'} on{' '}
            {absoluteDay(receipt.decidedAt)}.
          </p>
        ) : null}
      </Notice>
      {receipt.measures.map((measure) => (
        <MeasureNoticeView key={measure.code} measure={measure} link />
      ))}
      {receipt.notice === null ? null : (
        <Notice tone="care" title="A legal notice names your comment">
          <p>
            <a href={paths.answerNotice(receipt.notice)}>Read what it says, and answer</a>
          </p>
        </Notice>
      )}
      {receipt.rule ? <Reason receipt={receipt} rule={receipt.rule} /> : null}
      {receipt.text !== '' ? (
        <section className={styles.part} aria-labelledby="your-words">
          <h2 id="your-words">What you wrote</h2>
          <p className={styles.meta}>
            As {receipt.authorName}, sent on {absoluteDay(receipt.submittedAt)}
          </p>
          <blockquote className={styles.words} dir="auto">
            {receipt.text}
          </blockquote>
        </section>
      ) : null}
      <section className={styles.part} aria-labelledby="keep-this">
        <h2 id="keep-this">Keep this page’s address</h2>
        <p>
          It is the only way back to your comment: there is no account, and we cannot look the address up for you.
          Anyone who has it can read this page, so do not keep it on a device that others use.
        </p>
      </section>
    </div>
  );
}

function Reason({ receipt, rule }: ReceiptProps & { readonly rule: NonNullable<ReceiptView['rule']> }) {
  return (
    <section className={styles.part} aria-labelledby="the-reason">
      <h2 id="the-reason">The reason</h2>
      <p>
        <strong>{rule.name}.</strong> Our house rule: {rule.clause}
      </p>
      {receipt.note ? <p dir="auto">{receipt.note}</p> : null}
      {receipt.findings.length > 0 ? (
        <ul className={styles.marks}>
          {receipt.findings.map((finding) => (
            <li key={`${finding.start}-${finding.end}`}>
              <q dir="auto">{receipt.text.slice(finding.start, finding.end)}</q> {finding.forWriter}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        Our <Link href={paths.housePage('guidelines')}>guidelines</Link> say what we publish and why.
      </p>
    </section>
  );
}

/** Hours in words that are no more exact than they can be. */
function hours(count: number): string {
  if (count <= 1) return 'an hour';
  return count < 36 ? `${Math.ceil(count)} hours` : `${Math.round(count / 24)} days`;
}
