import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { sendAnswer } from './actions';
import { NoticeToAuthor } from '@/components/comments/notice-to-author';
import { FieldsForm } from '@/components/fields/fields-form.island';
import { PageFrame } from '@/components/site/page-frame';
import { Notice } from '@/components/ui/notice';
import { currentAddress } from '@/lib/auth/viewer';
import { tryAgain } from '@/lib/desk/guarded';
import { readNoticeToAuthor } from '@/lib/desk/read-notice';
import { caseAnswers } from '@/lib/domain/legal-case';

/** Made for one person: never indexed, never kept. */
export const metadata: Metadata = { title: 'A legal notice', robots: { index: false, follow: false } };
export const instant = false;

const labels = { agrees: 'I agree that it is removed', defends: 'I stand by it' } as const;

/** Where the author of a comment reads a notice about it, and answers. */
export default async function AnswerPage({ params }: { readonly params: Promise<{ code: string }> }) {
  await connection();
  const { code } = await params;
  const read = await readNoticeToAuthor({ code, address: await currentAddress(), now: new Date() });
  if (!read.ok && read.error === 'no-receipt') notFound();
  return (
    <PageFrame shape="text">
      {read.ok ? (
        <>
          <NoticeToAuthor notice={read.value} />
          {read.value.answer === null && read.value.outcome === null ? (
            <FieldsForm
              name="answer"
              action={sendAnswer}
              button="Send the answer"
              hidden={{ code }}
              fields={[
                {
                  kind: 'one-of',
                  name: 'answer',
                  label: 'What is to happen with your comment?',
                  required: true,
                  choices: caseAnswers.map((value) => ({ value, label: labels[value] })),
                },
                {
                  kind: 'words',
                  name: 'text',
                  label: 'Your reasons',
                  hint: 'If you stand by it: what is true in it, and how that can be seen.',
                  rows: 5,
                },
              ]}
            />
          ) : null}
        </>
      ) : (
        <Notice tone="care" title="This page cannot be shown at the moment">
          <p>
            {read.error === 'away' ? tryAgain : 'Many receipts were opened from your network. Please wait ten minutes.'}
          </p>
        </Notice>
      )}
    </PageFrame>
  );
}
