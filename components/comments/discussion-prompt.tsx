import styles from './discussion-prompt.module.css';

/** The one question that the newsroom asks above the form. Nothing where it asks none. */
export function DiscussionPrompt({ question }: { readonly question: string }) {
  if (question === '') return null;
  return (
    <p className={styles.question} dir="auto">
      {question}
    </p>
  );
}
