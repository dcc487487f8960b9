import { guarded } from './guarded';
import { caseDueAt } from './legal-clock';
import { findNoticeTarget, type NewCase } from '@/lib/db/legal-cases';
import { openCase } from '@/lib/db/open-case';
import { takePoint } from '@/lib/db/rate-limits';
import { keyedHash, receiptHash } from '@/lib/db/secrets';
import type { NoticeForm, TypedNoticeForm } from '@/lib/domain/forms/notice-form';
import { noticeTarget } from '@/lib/domain/notice-target';
import { may } from '@/lib/domain/permissions';
import { err, ok, type Result } from '@/lib/domain/result';
import { personOf, type Viewer } from '@/lib/domain/viewer';
import { noticeReceiptLetter } from '@/lib/mail/notice-letters';
import { letterSite } from '@/lib/mail/site';

interface By {
  readonly viewer: Viewer;
  readonly now: Date;
}

export type NoticeRefusal = 'not-allowed' | 'not-here' | 'nothing-there' | 'too-often' | 'away';

/** Takes in a legal notice from anybody. The same notice given twice in a day leads to the same receipt. */
export function giveNotice(
  form: NoticeForm,
  { viewer, now, address }: By & { readonly address: string },
): Promise<Result<{ readonly receipt: string }, NoticeRefusal>> {
  return guarded(async () => {
    if (!may(viewer, 'notice:give')) return err('not-allowed' as const);
    const day = now.toISOString().slice(0, 10);
    const same = [day, address, form.address, form.ground, form.text, form.email];
    const code = keyedHash('notice-receipt', JSON.stringify(same)).slice(0, 32);
    // What filled in a field that nobody sees is told that all went well, and nothing is kept.
    if (form.website !== '') return ok({ receipt: code });
    const target = await targetOf(form.address, now);
    if (!target.ok) return target;
    if ((await takePoint('notice:address', address, now)) !== null) return err('too-often' as const);
    const { title } = target.value;
    const mayWrite = form.email !== '' && (await takePoint('letter:mailbox', form.email.toLowerCase(), now)) === null;
    const letter = mayWrite
      ? noticeReceiptLetter({ to: form.email, site: letterSite, number: null, title, code })
      : null;
    await openCase(
      {
        ...(await caseColumns(form, target.value, now)),
        origin: 'form',
        goodFaith: form.goodFaith,
        receiptHash: receiptHash(code),
        by: null,
        at: now,
      },
      letter,
    );
    return ok({ receipt: code });
  });
}

/** Types in a notice that came by letter. The clock runs from its arrival, which cannot lie ahead. */
export function typeNotice(
  form: TypedNoticeForm,
  { viewer, now }: By,
): Promise<Result<{ readonly id: string }, Exclude<NoticeRefusal, 'too-often'> | 'ahead' | 'known'>> {
  return guarded(async () => {
    const person = personOf(viewer);
    if (!person || !may(viewer, 'legal:open')) return err('not-allowed' as const);
    if (form.receivedAt > now) return err('ahead' as const);
    const target = await targetOf(form.address, now);
    if (!target.ok) return target;
    const code = keyedHash('notice-letter', JSON.stringify([form, person])).slice(0, 32);
    const id = await openCase(
      {
        ...(await caseColumns(form, target.value, form.receivedAt)),
        origin: 'letter',
        goodFaith: false,
        receiptHash: receiptHash(code),
        by: person,
        at: now,
      },
      null,
    );
    return id === null ? err('known' as const) : ok({ id });
  });
}

type Target = NonNullable<Awaited<ReturnType<typeof findNoticeTarget>>>;

async function targetOf(address: string, now: Date): Promise<Result<Target, 'not-here' | 'nothing-there'>> {
  const wanted = noticeTarget(address, letterSite.siteUrl);
  if (!wanted) return err('not-here');
  const found = await findNoticeTarget(wanted.slug, wanted.commentId, now);
  return found ? ok(found) : err('nothing-there');
}

async function caseColumns(
  { ground, text, name, email }: Pick<NoticeForm, 'ground' | 'text' | 'name' | 'email'>,
  { articleId, commentId, snapshot }: Target,
  receivedAt: Date,
): Promise<Omit<NewCase, 'origin' | 'goodFaith' | 'receiptHash' | 'by' | 'at'>> {
  return {
    ground,
    articleId,
    commentId,
    reportId: null,
    explanation: text,
    snapshot,
    complainant: name === '' && email === '' ? null : { name, email },
    receivedAt,
    dueAt: await caseDueAt(receivedAt),
  };
}
