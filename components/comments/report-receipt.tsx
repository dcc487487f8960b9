import Link from 'next/link';
import type { FormState } from '@/lib/domain/form-state';
import type { ReportView } from '@/lib/domain/report';
import { paths } from '@/lib/site';
import { Notice, type NoticeTone } from '@/components/ui/notice';
import { absoluteDay } from './absolute-day';
import { ReceiptForm } from './receipt-form.island';
import styles from './report-receipt.module.css';

interface ReportReceiptProps {
  readonly report: ReportView;
  readonly code: string;
  readonly appeal: (state: FormState, data: FormData) => Promise<FormState>;
}

const words: Readonly<Record<ReportView['state'], { readonly tone: NoticeTone; readonly title: string }>> = {
  open: { tone: 'quiet', title: 'Waiting for a moderator' },
  upheld: { tone: 'good', title: 'The comment was removed' },
  kept: { tone: 'care', title: 'The comment stays' },
};

const appealWords = {
  waiting: 'Another person is looking at it again. You find the answer here.',
  upheld: 'Another person looked again and agrees with you.',
  rejected: 'Another person looked again, and the decision stands.',
} as const;

/** What came of a report, for the person who made it. */
export function ReportReceipt({ report, code, appeal }: ReportReceiptProps) {
  const state = words[report.state];
  return (
    <div className={styles.report}>
      <h1>
        Your report on a comment on <Link href={paths.article(report.article.slug)}>{report.article.title}</Link>
      </h1>
      <Notice tone={state.tone} title={state.title}>
        <p>
          Reported on {absoluteDay(report.createdAt)}: {report.reason}.
        </p>
        {report.closedAt ? <p>Decided by a person on {absoluteDay(report.closedAt)}.</p> : null}
        {report.outcome === '' ? null : <p dir="auto">{report.outcome}</p>}
        {report.legal ? (
          <p>
            It is a legal notice: <a href={paths.notice(code)}>where its case stands</a>.
          </p>
        ) : null}
        {report.state !== 'upheld' && !report.standing ? <p>The comment is no longer on the page.</p> : null}
      </Notice>
      {report.snapshot === '' ? null : (
        <section className={styles.part} aria-labelledby="reported-words">
          <h2 id="reported-words">The words as you reported them</h2>
          <blockquote className={styles.words} dir="auto">
            {report.snapshot}
          </blockquote>
        </section>
      )}
      {report.appeal === 'open' ? (
        <section className={styles.part} aria-labelledby="look-again">
          <h2 id="look-again">Ask another person to look again</h2>
          <p>Once, within six months. Whoever took the decision cannot decide on the appeal.</p>
          <ReceiptForm
            action={appeal}
            permalink={paths.report(code)}
            code={code}
            asks={{
              kind: 'words',
              name: 'text',
              label: 'Why is the decision wrong?',
              hint: 'Up to 1,000 characters.',
              given: '',
            }}
            button="Send the appeal"
          />
        </section>
      ) : null}
      {typeof report.appeal === 'object' ? (
        <section className={styles.part} aria-labelledby="report-appeal">
          <h2 id="report-appeal">Your appeal</h2>
          <p>{appealWords[report.appeal.state]}</p>
          {report.appeal.reasons === '' ? null : <p dir="auto">{report.appeal.reasons}</p>}
        </section>
      ) : null}
    </div>
  );
}
