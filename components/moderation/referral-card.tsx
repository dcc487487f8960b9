import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import { referralOutcomeWords, type ReferralView } from '@/lib/domain/referral';
import { clockWords } from './clock-words';
import styles from './side.module.css';

/** The exact words, the clock, and what to keep in mind. Nothing here asks who or where somebody is. */
export function ReferralCard({ referral }: { readonly referral: ReferralView }) {
  const { times, people } = referral.readings;
  return (
    <>
      <h1>
        Somebody wrote below <bdi>{referral.story}</bdi>
      </h1>
      <p>
        Referred <Time at={referral.referredAt} form="minute" />{' '}
        {referral.byScreen
          ? 'by the screen, which can be mistaken: then give it back to the moderators, as no disclosure.'
          : 'by a person.'}{' '}
        {referral.settled
          ? `Settled: ${referralOutcomeWords[referral.settled]}.`
          : `${clockWords(referral.hoursLeft)}.`}{' '}
        Read{' '}
        {times === 0
          ? 'by nobody before you'
          : `${times} ${times === 1 ? 'time' : 'times'} before, by ${people === 1 ? 'one person' : `${people} people`}`}
        ; this reading is in the log.
      </p>
      <section aria-label="The exact words" className={styles.section}>
        <blockquote dir="auto">{referral.text}</blockquote>
      </section>
      <Notice tone="quiet" title="Before you settle">
        <p>
          Its author has seen the help lines already and gets no rejection, whatever you choose. Do not investigate and
          do not promise secrecy. The site calls nobody by itself: whether anybody should be told is for people to
          weigh, and police or immigration officers can be a danger too.
        </p>
      </Notice>
    </>
  );
}
