import { Cell, Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { LogEntryView } from '@/lib/domain/desk-view';
import { actInWords, findingName } from '@/lib/domain/desk-words';
import { paths } from '@/lib/site';
import styles from './log-table.module.css';

interface LogTableProps {
  readonly entries: readonly LogEntryView[];
  /** Where this person may follow a row to. */
  readonly links: { readonly comments: boolean; readonly stories: boolean };
}

const columns = [{ label: 'When' }, { label: 'Who' }, { label: 'What' }, { label: 'Why' }];

/** Rows of the log. Nothing in it can be changed, by anybody. */
export function LogTable({ entries, links }: LogTableProps) {
  if (entries.length === 0) return <p>There are no rows here.</p>;
  return (
    <Table caption="Who did what, when and why" columns={columns}>
      {entries.map((entry) => (
        <tr key={entry.seq}>
          <Cell>
            <span className={styles.moment}>
              <Time at={entry.at} form="minute" />
            </span>
          </Cell>
          <Cell>
            <bdi>{entry.actor}</bdi>
          </Cell>
          <Cell>
            <What entry={entry} links={links} />
          </Cell>
          <Cell>
            <span className={styles.why}>{whyOf(entry)}</span>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

function What({ entry, links }: { readonly entry: LogEntryView; readonly links: LogTableProps['links'] }) {
  const words = actInWords(entry.act);
  if (entry.commentId && links.comments) {
    return <a href={paths.moderateComment(entry.commentId)}>{words}</a>;
  }
  if (entry.articleId && !entry.commentId && links.stories)
    return <a href={paths.editStory(entry.articleId)}>{words}</a>;
  return <>{entry.about ? `${words}: ${entry.about}` : words}</>;
}

function whyOf({ rule, note }: LogEntryView): string {
  return [rule ? findingName(rule) : '', note ?? ''].filter((part) => part !== '').join(': ');
}
