import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import { caseOutcomeWords } from '@/lib/domain/legal-case';
import type { NoticeView } from '@/lib/domain/legal-case-view';
import { paths } from '@/lib/site';
import styles from './report-receipt.module.css';

/** Where a legal notice stands, for whoever gave it. */
export function NoticeReceipt({ notice }: { readonly notice: NoticeView }) {
  const { outcome } = notice;
  return (
    <div className={styles.report}>
      <h1>
        Your notice about {notice.about === 'comment' ? 'a comment on ' : ''}
        <a href={paths.article(notice.slug)}>{notice.title}</a>
      </h1>
      <Notice
        tone={outcome === null ? 'quiet' : 'good'}
        title={outcome === null ? 'Being examined' : caseOutcomeWords[outcome]}
      >
        <p>
          Case {notice.number}, {notice.ground.toLowerCase()}. It came on <Time at={notice.receivedAt} form="minute" />.
        </p>
        {outcome === null ? (
          <>
            <p>
              We act on it by <Time at={notice.dueAt} form="minute" />: weekends and bank holidays do not count.
            </p>
            {notice.authorAsked ? <p>The author was asked. Your name was not told.</p> : null}
            {notice.hidden ? <p>Until it is decided, readers do not see the comment.</p> : null}
          </>
        ) : null}
        {notice.closedAt ? (
          <p>
            Closed on <Time at={notice.closedAt} form="minute" />.
          </p>
        ) : null}
        {notice.toComplainant === '' ? null : <p dir="auto">{notice.toComplainant}</p>}
      </Notice>
      <section className={styles.part} aria-labelledby="your-notice">
        <h2 id="your-notice">What you wrote</h2>
        <blockquote className={styles.words} dir="auto">
          {notice.explanation}
        </blockquote>
      </section>
      <p>Keep this page’s address: it is the way back, and we cannot look it up for you.</p>
    </div>
  );
}
