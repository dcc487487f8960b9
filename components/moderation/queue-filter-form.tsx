import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { QueuePageView } from '@/lib/domain/desk-view';
import { findingNames } from '@/lib/domain/desk-words';
import { paths } from '@/lib/site';
import styles from './queue.module.css';

interface QueueFilterFormProps {
  readonly queue: Pick<QueuePageView, 'view' | 'filter' | 'stories'>;
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
export function QueueFilterForm({ queue: { view, filter, stories } }: QueueFilterFormProps) {
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
      <Field
        name="words"
        label="Words or author"
        required={false}
        type="search"
        maxLength={100}
        defaultValue={filter.words}
      />
      <Field
        name="story"
        label="Story"
        required={false}
        type="search"
        maxLength={200}
        defaultValue={filter.story}
        id="filter-story"
        list="stories-waiting"
      />
      {/* The browser's own list: what is typed finds the stories that have something waiting, without scripts. */}
      <datalist id="stories-waiting">
        {stories.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
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
    </form>
  );
}
