import { Badge } from '@/components/ui/badge';
import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import { referralOutcomeWords, type ReferralItemView } from '@/lib/domain/referral';
import { paths } from '@/lib/site';
import { clockWords } from './clock-words';

const columns = [{ label: 'Story' }, { label: 'Referred' }, { label: 'To be settled by' }, { label: 'Standing' }];

/** What waits in the lane. The words are sealed: opening one is logged. */
export function ReferralLane({ items }: { readonly items: readonly ReferralItemView[] }) {
  if (items.length === 0) return <p>No comment is with you. That is good.</p>;
  return (
    <Table caption="Referred comments, the longest waiting first" columns={columns}>
      {items.map((item) => (
        <tr key={item.id}>
          <Cell heading>
            <a href={paths.referred(item.id)}>
              <bdi>{item.story}</bdi>
            </a>
          </Cell>
          <Cell>
            <Time at={item.referredAt} form="minute" />, by {item.byScreen ? 'the screen' : 'a person'}
          </Cell>
          <Cell>
            <Time at={item.dueAt} form="minute" />
          </Cell>
          <Cell>
            {item.settled ? (
              referralOutcomeWords[item.settled]
            ) : (
              <Badge tone={item.hoursLeft < 0 ? 'care' : 'accent'}>{clockWords(item.hoursLeft)}</Badge>
            )}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
