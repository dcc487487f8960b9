import type { Metadata } from 'next';
import { connection } from 'next/server';
import { storyAt } from '@/app/(reading)/articles/[slug]/story';
import { askForLetters } from './actions';
import { StoryHead } from '@/components/comments/story-head';
import { SubscribeForm } from '@/components/comments/subscribe-form.island';
import { PageFrame } from '@/components/site/page-frame';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/site';

/** Made for each request: a form that was sent without scripts comes back to it. */
export const instant = false;
export const metadata: Metadata = { title: 'Follow the conversation', robots: { index: false } };

interface Props {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where a reader asks for letters about a story's conversation. */
export default async function SubscribePage({ params, searchParams }: Props) {
  await connection();
  const [article, { asked }] = await Promise.all([storyAt((await params).slug), searchParams]);
  return (
    <PageFrame shape="text">
      <StoryHead slug={article.slug} title={article.title} />
      {asked === 'yes' ? (
        <Notice tone="good" live="polite">
          <p>Look into your mailbox: we sent a letter that asks whether this was you.</p>
        </Notice>
      ) : (
        <SubscribeForm
          action={askForLetters.bind(null, article.slug)}
          permalink={paths.subscribe(article.slug)}
          articleId={article.id}
        />
      )}
    </PageFrame>
  );
}
