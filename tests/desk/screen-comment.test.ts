import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { makeStaff, makeStory, noon } from '@/tests/support/newsroom';
import { databaseUrl } from '@/tests/support/database';
import { mark } from '@/tests/support/mark';
import { db } from '@/lib/db/client';
import { receiptHash } from '@/lib/db/secrets';
import { submitComment } from '@/lib/desk/submit-comment';
import { commentForm } from '@/lib/domain/forms/comment-form';
import { guest } from '@/lib/domain/viewer';

/** Runs an act while another client of the database does something to it. */
async function meanwhile(begin: string, end: string, act: () => Promise<void>): Promise<void> {
  const other = new pg.Client({ connectionString: databaseUrl });
  await other.connect();
  try {
    await other.query(begin);
    await act();
  } finally {
    await other.query(end);
    await other.end();
  }
}

async function send() {
  const story = await makeStory(await makeStaff('editor'));
  const form = commentForm.parse({
    articleId: story.id,
    name: 'River',
    body: `A calm remark about the bus lines of the town, ${mark()}.`,
    submissionKey: randomUUID(),
  });
  const sent = await submitComment(form, { viewer: guest, now: noon, address: randomUUID() });
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  return db.comment.findUniqueOrThrow({
    where: { receiptHash: receiptHash(sent.value.receipt) },
    select: { state: true, revisions: { select: { findings: { select: { rule: true, cause: true } } } } },
  });
}

const causesOf = (sent: Awaited<ReturnType<typeof send>>) =>
  sent.revisions.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'unavailable').map((f) => f.cause));

describe('what a check of the screen reads', () => {
  it.each([
    ['watched_terms', 'the watched terms and thresholds could not be read'],
    ['protected_facts', 'the protected facts could not be read'],
  ])('holds the comment and says so when %s cannot be read at all', async (table, cause) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await meanwhile(`ALTER TABLE ${table} RENAME TO away`, `ALTER TABLE away RENAME TO ${table}`, async () => {
      const sent = await send();
      expect(sent.state).toBe('held');
      expect(causesOf(sent)).toEqual([cause]);
    });
  });

  it.each([
    ['watched_terms', 'the watched terms and thresholds could not be read'],
    ['protected_facts', 'the protected facts could not be read'],
  ])('holds the comment and says so when %s does not answer', async (table, cause) => {
    await meanwhile(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`, 'ROLLBACK', async () => {
      const sent = await send();
      expect(sent.state).toBe('held');
      expect(causesOf(sent)).toEqual([cause]);
    });
  });

  it('finds nothing to hold when all of it answers', async () => {
    expect(causesOf(await send())).toEqual([]);
  });
});
