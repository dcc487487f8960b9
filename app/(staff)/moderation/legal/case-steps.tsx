import { askTheAuthor, endCase, hideComment } from './actions';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { caseOutcomes, caseOutcomeWords } from '@/lib/domain/legal-case';
import type { LegalCaseView } from '@/lib/domain/legal-case-view';

/** The steps that are open in a case: ask the author, hide for now, close. Each is a form of its own. */
export function CaseSteps({ legal }: { readonly legal: LegalCaseView }) {
  const hidden = { version: String(legal.version) };
  const isComment = legal.about === 'comment';
  return (
    <>
      {isComment && legal.contactedAt === null && legal.standing !== 'gone' ? (
        <section aria-labelledby="ask-author">
          <h2 id="ask-author">Ask the author</h2>
          <FieldsForm
            name="ask"
            action={askTheAuthor.bind(null, legal.id)}
            button="Ask the author"
            kind="secondary"
            hidden={hidden}
            fields={[
              {
                kind: 'words',
                name: 'toAuthor',
                label: 'What the author is told',
                hint: legal.reachable
                  ? 'It goes out by mail, and stands on the receipt. Which words, and why; never who complains.'
                  : 'There is no mailbox: it stands on the receipt alone, which nobody may come back to.',
                required: true,
                rows: 4,
              },
            ]}
          />
        </section>
      ) : null}
      {isComment && legal.standing === 'shown' ? (
        <section aria-labelledby="hide-now">
          <h2 id="hide-now">Hide it meanwhile</h2>
          <FieldsForm
            name="hide"
            action={hideComment.bind(null, legal.id)}
            button="Hide the comment"
            kind="care"
            hidden={hidden}
            fields={[
              {
                kind: 'words',
                name: 'note',
                label: 'Reason, for the author',
                hint: 'The author gets it at once, and can appeal.',
                required: true,
                rows: 3,
              },
            ]}
          />
        </section>
      ) : null}
      <section aria-labelledby="end-case">
        <h2 id="end-case">Close the case</h2>
        <FieldsForm
          name="close"
          action={endCase.bind(null, legal.id)}
          button="Close the case"
          hidden={hidden}
          fields={[
            {
              kind: 'one-of',
              name: 'outcome',
              label: 'How it ends',
              required: true,
              given: legal.proposal.startsWith('remove') ? 'removed' : '',
              choices: caseOutcomes.map((value) => ({ value, label: caseOutcomeWords[value] })),
            },
            ...(isComment
              ? [
                  {
                    kind: 'words' as const,
                    name: 'words',
                    label: 'Words to take out',
                    hint: 'Only when it is changed. One a line, as they stand in the comment.',
                    rows: 3,
                  },
                  { kind: 'words' as const, name: 'note', label: 'Reason, for the author', rows: 3 },
                ]
              : [{ kind: 'words' as const, name: 'note', label: 'Reason', rows: 3 }]),
            {
              kind: 'words',
              name: 'toComplainant',
              label: 'Answer to the complainant',
              required: true,
              rows: 3,
            },
          ]}
        />
      </section>
    </>
  );
}
