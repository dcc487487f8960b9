import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { QueueViewName } from '@/lib/domain/desk-view';
import { findingNames } from '@/lib/domain/desk-words';
import type { QueueFilter } from '@/lib/domain/queue-filter';
import { paths } from '@/lib/site';
import styles from './queue.module.css';

interface QueueFilterFormProps {
  readonly view: QueueViewName;
  readonly filter: QueueFilter;
}

const ruleChoices = [
  { value: '', label: 'Any' },
  ...Object.entries(findingNames).map(([value, label]) => ({ value, label })),
];

const ageChoices = [
  { value: '', label: 'Any' },
  { value: '6', label: '6 hours' },
  { value: '24', label: 'a day' },
  { value: '72', label: '3 days' },
  { value: '168', label: 'a week' },
];

/** Narrows a view. The filter stands in the address, so a narrowed queue can be kept and passed on. */
export function QueueFilterForm({ view, filter }: QueueFilterFormProps) {
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <form
      className={styles.filter}
      action={paths.moderation()}
      method="get"
      role="search"
      aria-label="Narrow the queue"
    >
      <input type="hidden" name="view" value={view} />
      {filter.author ? <input type="hidden" name="author" value={filter.author} /> : null}
      {filter.story ? <input type="hidden" name="story" value={filter.story} /> : null}
      <Field
        name="words"
        label="Words or author"
        required={false}
        type="search"
        maxLength={100}
        defaultValue={filter.words}
      />
      <Select
        name="rule"
        label="Finding"
        required={false}
        choices={ruleChoices}
        defaultValue={filter.rule}
        id="filter-rule"
      />
      <Select
        name="older"
        label="Older than"
        required={false}
        choices={ageChoices}
        defaultValue={filter.older?.toString()}
      />
      <Button>Narrow</Button>
      {narrowed ? <a href={`${paths.moderation()}?view=${view}`}>Show all</a> : null}
    </form>
  );
}
