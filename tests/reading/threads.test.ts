import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ConversationRow } from '@/lib/db/conversation-rows';
import type { CommentView } from '@/lib/domain/comment-view';
import { commentId, type CommentId } from '@/lib/domain/ids';
import { threadsOf } from '@/lib/reading/threads';
import { indentMax } from '@/lib/site';

const newId = () => commentId.parse(randomUUID());

function row(id: CommentId, parent: CommentId | null, changes: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id,
    parentId: parent,
    rootId: id,
    depth: 0,
    state: 'published',
    body: 'Words.',
    authorName: `name-${id}`,
    authorRole: null,
    submittedAt: new Date(0),
    publishedAt: new Date(0),
    decidedRule: null,
    goneBy: null,
    goneAt: null,
    up: 0,
    down: 0,
    shownReplies: 0,
    threadAnswers: 0,
    pinned: false,
    picked: false,
    closed: null,
    passage: null,
    ...changes,
  };
}

function flat(views: readonly CommentView[]): CommentView[] {
  const found: CommentView[] = [];
  const stack = [...views].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    stack.push(...[...next.replies].reverse());
  }
  return found;
}

describe('rows as threads', () => {
  it('keeps a chain of 10,000 answers whole, in order, and no deeper than the limit of indentation', () => {
    const ids = Array.from({ length: 10_000 }, newId);
    const rows = ids.map((id, n) => row(id, ids[n - 1] ?? null, { rootId: ids[0] ?? id, shownReplies: 1 }));
    const views = flat(threadsOf([String(ids[0])], rows));
    expect(views.map((view) => view.id)).toEqual(ids);
    expect(Math.max(...views.map((view) => view.depth))).toBe(indentMax);
    expect(views.at(-1)?.answers?.id).toBe(ids.at(-2));
  });

  it('shows comments that answer each other in a circle once, and ends', () => {
    const [head, a, b] = [newId(), newId(), newId()];
    const rows = [row(head, null), row(a, b, { rootId: head }), row(b, a, { rootId: head })];
    expect(flat(threadsOf([head], rows)).map((view) => view.id)).toEqual([head]);
    const own = row(head, head);
    expect(flat(threadsOf([head], [own])).map((view) => view.id)).toEqual([head]);
  });

  it('puts an answer whose parent is not there below the head, and says whom it answers no more than it knows', () => {
    const [head, lost] = [newId(), newId()];
    const views = flat(threadsOf([head], [row(head, null), row(lost, newId(), { rootId: head })]));
    expect(views.map((view) => [view.id, view.depth])).toEqual([
      [head, 0],
      [lost, 1],
    ]);
  });

  it('leaves a tombstone the rule, the role and the time, and no word or name', () => {
    const [head, answer] = [newId(), newId()];
    const gone = row(head, null, {
      state: 'declined',
      body: null,
      authorName: '',
      decidedRule: 'attack',
      goneAt: new Date(5),
      shownReplies: 1,
    });
    const [view] = threadsOf([head], [gone, row(answer, head, { rootId: head })]);
    expect(view).toMatchObject({
      kind: 'tombstone',
      reason: 'declined',
      by: 'moderator',
      rule: 'attack',
      at: new Date(5).toISOString(),
    });
    expect(JSON.stringify({ ...view, replies: [] })).not.toContain('name-');
  });

  it('says how many direct answers are not on the page', () => {
    const [head, answer] = [newId(), newId()];
    const [view] = threadsOf([head], [row(head, null, { shownReplies: 7 }), row(answer, head, { rootId: head })]);
    expect(view?.moreReplies).toBe(6);
  });
});
