import type { Metadata } from 'next';
import { connection } from 'next/server';
import { sendNotice } from './actions';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { PageFrame } from '@/components/site/page-frame';
import { PageTitle } from '@/components/site/page-title';
import { noticeGrounds, noticeGroundWords } from '@/lib/domain/legal-case';
import { limits } from '@/lib/domain/limits';

export const instant = false;
export const metadata: Metadata = { title: 'Report illegal content', robots: { index: false } };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where anybody gives a legal notice, without an account. `?address=` fills in what it is about. */
export default async function NewNoticePage({ searchParams }: Props) {
  await connection();
  const { address } = await searchParams;
  return (
    <PageFrame shape="text">
      <PageTitle
        title="Report illegal content"
        dek="For defamation, privacy, copyright and other breaches of the law. A person examines each notice, and you can follow what comes of it."
      />
      <FieldsForm
        name="notice"
        action={sendNotice}
        button="Send the notice"
        trap
        fields={[
          {
            kind: 'line',
            name: 'address',
            label: 'Address of the story or the comment',
            hint: 'Copied from the browser. For a comment, the address behind its date.',
            required: true,
            width: 'full',
            given: typeof address === 'string' ? address.slice(0, 1000) : '',
          },
          {
            kind: 'one-of',
            name: 'ground',
            label: 'What does it break?',
            required: true,
            choices: noticeGrounds.map((value) => ({ value, label: noticeGroundWords[value].name })),
          },
          {
            kind: 'words',
            name: 'text',
            label: 'Which words, and why?',
            hint: 'Quote the words. Say what is wrong or unlawful about them, and how that can be seen.',
            required: true,
            rows: 6,
          },
          {
            kind: 'line',
            name: 'name',
            label: 'Your name',
            hint: 'Sealed, and never told to the author of the words.',
            maxLength: limits.authorNameMax,
            autoComplete: 'name',
          },
          {
            kind: 'line',
            name: 'email',
            type: 'email',
            label: 'E-mail',
            hint: 'For our answer. Deleted 30 days after it.',
            maxLength: limits.emailMax,
            autoComplete: 'email',
          },
          {
            kind: 'tick',
            name: 'childAbuse',
            label: 'It concerns the sexual abuse of children',
            hint: 'Then you need not give a name or an address.',
          },
          {
            kind: 'tick',
            name: 'goodFaith',
            label: 'I believe in good faith that what I state here is accurate and complete',
            required: true,
          },
        ]}
      />
    </PageFrame>
  );
}
