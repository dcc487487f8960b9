import { describe, expect, it } from 'vitest';
import { noticeTarget } from '@/lib/domain/notice-target';

const site = 'https://news.example';
const id = '0b9f6a0e-6a55-4c0c-9a43-3c1d2f0e8a11';

describe('the address in a notice', () => {
  it.each([
    ['https://news.example/articles/a-story', null],
    ['  /articles/a-story  ', null],
    ['https://www.news.example/articles/a-story?x=1#top', null],
    [`https://news.example/articles/a-story#comment-${id}`, id],
    [`/articles/a-story/threads/${id}`, id],
    [`/articles/a-story/report/${id}`, id],
    [`http://news.example/articles/a-story/comments/newest#comment-${id}`, id],
  ])('%s leads to the story, and to the comment %s', (address, commentId) => {
    expect(noticeTarget(address, site)).toEqual({ slug: 'a-story', commentId });
  });

  it.each([
    'https://elsewhere.example/articles/a-story',
    'https://news.example.elsewhere.example/articles/a-story',
    'javascript:alert(1)',
    '/about',
    '/articles',
    '/articles/%00',
    '/articles/a-story#comment-nonsense',
    'https://',
    '',
    'x'.repeat(1000),
  ])('%s leads nowhere', (address) => {
    expect(noticeTarget(address, site)).toBeNull();
  });
});
