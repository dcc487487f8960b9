import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import { caseAnswerWords, caseOutcomeWords, proposalWords } from '@/lib/domain/legal-case';
import type { LegalCaseView } from '@/lib/domain/legal-case-view';
import { paths } from '@/lib/site';
import { clockWords } from './clock-words';
import styles from './side.module.css';

const standingWords = {
  shown: 'Readers see the comment.',
  hidden: 'The comment is hidden while the notice is examined.',
  gone: 'Readers do not see the comment, and not because of this case.',
} as const;

/** A legal case: what the notice says, the clock, where things stand, and what was done. */
export function LegalCard({ legal }: { readonly legal: LegalCaseView }) {
  return (
    <>
      <h1>
        Case {legal.number}: {legal.ground.toLowerCase()}
      </h1>
      <p>
        It came {legal.origin} on <Time at={legal.receivedAt} form="minute" />, about{' '}
        <a href={aboutLink(legal)}>{legal.about === 'comment' ? 'a comment' : 'the story'}</a> on{' '}
        <bdi>{legal.title}</bdi>.{' '}
        {legal.open ? (
          <>
            To be acted on by <Time at={legal.dueAt} form="minute" />: {clockWords(legal.hoursLeft)}, without weekends
            and bank holidays.
          </>
        ) : null}
      </p>
      {legal.open ? (
        <Notice tone={legal.hoursLeft < 0 ? 'wrong' : 'care'} title="Proposed next">
          <p>{proposalWords[legal.proposal]}</p>
          {legal.about === 'comment' ? (
            <p>
              {standingWords[legal.standing]}{' '}
              {legal.reachable ? 'The author has a mailbox.' : 'The author left no way to be written to.'}
            </p>
          ) : null}
        </Notice>
      ) : (
        <Notice tone="good" title={legal.outcome ? caseOutcomeWords[legal.outcome] : 'Closed'}>
          {legal.closedAt ? (
            <p>
              Closed <Time at={legal.closedAt} form="minute" />.
            </p>
          ) : null}
          {legal.toComplainant === '' ? null : <p dir="auto">{legal.toComplainant}</p>}
        </Notice>
      )}
      <section className={styles.section} aria-labelledby="the-notice">
        <h2 id="the-notice">What the notice says</h2>
        <p className={styles.soft}>
          {legal.complainant === 'sealed' ? 'Who complains is sealed; names are taken out here.' : 'No name was given.'}{' '}
          {legal.goodFaith ? 'Stated in good faith.' : 'No statement of good faith.'}
        </p>
        <blockquote className={styles.words} dir="auto">
          {legal.explanation}
        </blockquote>
      </section>
      {legal.snapshot === '' ? null : (
        <section className={styles.section} aria-labelledby="the-comment">
          <h2 id="the-comment">
            The comment as it stood, by <bdi>{legal.authorName}</bdi>
          </h2>
          <blockquote className={styles.words} dir="auto">
            {legal.snapshot}
          </blockquote>
        </section>
      )}
      {legal.contactedAt ? (
        <section className={styles.section} aria-labelledby="the-author">
          <h2 id="the-author">The author</h2>
          <p>
            Asked <Time at={legal.contactedAt} form="minute" />
            {legal.answerDueAt ? (
              <>
                , to answer until <Time at={legal.answerDueAt} form="minute" />
              </>
            ) : null}
            .
          </p>
          <p dir="auto">{legal.toAuthor}</p>
          <p>{legal.answer ? `${caseAnswerWords[legal.answer]}.` : 'No answer yet.'}</p>
          {legal.answerText === '' ? null : (
            <blockquote className={styles.words} dir="auto">
              {legal.answerText}
            </blockquote>
          )}
        </section>
      ) : null}
    </>
  );
}

function aboutLink({ slug, commentId }: LegalCaseView): string {
  return commentId === null ? paths.article(slug) : `${paths.article(slug)}#comment-${commentId}`;
}
