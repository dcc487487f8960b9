import Link from 'next/link';
import { Notice } from '@/components/ui/notice';
import type { MeasureNotice } from '@/lib/domain/measure-view';
import { paths } from '@/lib/site';
import { absoluteDay } from './absolute-day';

const titles = {
  hold: 'A moderator reads each of your comments before it appears',
  suspend: 'You cannot send comments for a time',
  close_out: 'We take no more comments from you',
} as const;

interface MeasureNoticeProps {
  readonly measure: MeasureNotice;
  /** On a receipt: leads to the page of the measure. */
  readonly link?: boolean;
}

/** A measure in the words of its author's side: what, which rule, what facts, until when. */
export function MeasureNoticeView({ measure, link = false }: MeasureNoticeProps) {
  return (
    <Notice tone={measure.state === 'in_force' ? 'care' : 'quiet'} title={titles[measure.kind]}>
      <p>{endOf(measure)}</p>
      {measure.rule ? (
        <p>
          <strong>{measure.rule.name}.</strong> Our house rule: {measure.rule.clause}
        </p>
      ) : null}
      <p dir="auto">{measure.facts}</p>
      <p>Decided by a person on {absoluteDay(measure.imposedAt)}.</p>
      {link ? (
        <p>
          <Link href={paths.measure(measure.code)} prefetch={false}>
            {measure.mayAppeal ? 'Ask another person to look again' : 'More about this'}
          </Link>
        </p>
      ) : null}
    </Notice>
  );
}

function endOf({ state, endsAt, liftedAt }: MeasureNotice): string {
  if (state === 'lifted') return `It was lifted${liftedAt ? ` on ${absoluteDay(liftedAt)}` : ''}.`;
  if (endsAt === null) return 'It holds until it is lifted.';
  return state === 'ended'
    ? `It ended by itself on ${absoluteDay(endsAt)}.`
    : `It ends by itself on ${absoluteDay(endsAt)}.`;
}
