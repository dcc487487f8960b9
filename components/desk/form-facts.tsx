interface FormFactsProps {
  readonly sentences: readonly string[];
}

/** How a comment was written, as far as the form can tell. */
export function FormFacts({ sentences }: FormFactsProps) {
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="how-written">
      <h2 id="how-written">How it was written</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
