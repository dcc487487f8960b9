import type { FormState } from '@/lib/domain/form-state';
import type { AskedBlock } from '@/lib/domain/passage-view';
import { PassageQuestionForm } from './passage-question-form.island';
import styles from './passage-questions.module.css';

interface PassageQuestionsProps {
  readonly blocks: readonly AskedBlock[];
  readonly action: (state: FormState, data: FormData) => Promise<FormState>;
  /** Where a form that is sent without scripts lands. */
  readonly here: string;
}

/** The story paragraph by paragraph, each with its question to readers. */
export function PassageQuestions({ blocks, action, here }: PassageQuestionsProps) {
  if (blocks.length === 0) return <p>The story is not published yet. Questions stand beside what readers read.</p>;
  return (
    <ol className={styles.blocks}>
      {blocks.map((block) => (
        <li key={block.id} className={styles.block}>
          <p className={styles.text} dir="auto">
            {block.text}
          </p>
          <details open={block.question !== ''}>
            <summary className={styles.summary}>
              {block.question === '' ? 'Ask readers about this' : 'Readers are asked'}
            </summary>
            <PassageQuestionForm block={block} action={action} here={here} />
          </details>
        </li>
      ))}
    </ol>
  );
}
