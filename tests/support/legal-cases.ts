import { randomUUID } from 'node:crypto';
import { decide, publish, sendComment, type Sent } from './receipts';
import { noon } from './newsroom';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import { giveNotice } from '@/lib/desk/give-notice';
import { noticeForm, type NoticeForm } from '@/lib/domain/forms/notice-form';
import { legalCaseId, type LegalCaseId } from '@/lib/domain/ids';
import { guest } from '@/lib/domain/viewer';
import { letterSite } from '@/lib/mail/site';

/** A complainant whose name must never reach an author. */
export const complainant = { name: 'Quill Harrower', email: 'quill@harrower.example' } as const;

export function noticeAbout(sent: Sent, changes: Partial<Record<keyof NoticeForm, string>> = {}): NoticeForm {
  return noticeForm.parse({
    address: `${letterSite.siteUrl}/articles/${sent.story.slug}#comment-${sent.id}`,
    ground: 'defamation',
    text: `It says that I, ${complainant.name}, took bribes. I did not.`,
    ...complainant,
    goodFaith: 'yes',
    ...changes,
  });
}

/** A published comment with an open case about it, and its receipts. */
export async function makeCase(
  comment: Parameters<typeof sendComment>[0] = {},
  notice: Parameters<typeof noticeAbout>[1] = {},
): Promise<{ readonly id: LegalCaseId; readonly code: string; readonly sent: Sent }> {
  const sent = await sendComment(comment);
  await decide(sent.id, publish);
  const given = await giveNotice(noticeAbout(sent, notice), { viewer: guest, now: noon, address: randomUUID() });
  if (!given.ok) throw new Error(`The notice was refused: ${given.error}`);
  const code = given.value.receipt;
  const row = await db.legalCase.findUniqueOrThrow({ where: { receiptHash: receiptHash(code) }, select: { id: true } });
  return { id: legalCaseId.parse(row.id), code, sent };
}

export const caseRow = (id: string) => db.legalCase.findUniqueOrThrow({ where: { id } });
