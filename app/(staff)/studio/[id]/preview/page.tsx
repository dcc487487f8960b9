import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskPage } from '../../../desk-page';
import { DeskRefused } from '../../../desk-refused';
import { ArticleView } from '@/components/article/article-view';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/guard';
import { previewStory } from '@/lib/desk/preview-story';
import { articleId } from '@/lib/domain/ids';
import { siteView } from '@/lib/reading/site';
import { paths } from '@/lib/site';
import styles from './preview.module.css';

export const instant = false;
export const metadata: Metadata = { title: 'Preview' };

interface PreviewPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** The working copy in the dress of the story page. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const { id } = await params;
  const viewer = await requireStaff('article:edit', paths.previewStory(id));
  const parsed = articleId.safeParse(id);
  if (!parsed.success) notFound();
  const article = await previewStory(parsed.data, { viewer, now: new Date() });
  return (
    <DeskPage viewer={viewer} here="studio">
      <Notice tone="care">
        <p>
          A preview of what was last saved. Readers do not see this page.{' '}
          <a href={paths.editStory(id)}>Back to the form</a>
        </p>
      </Notice>
      {article.ok ? (
        <div className={styles.story}>
          <ArticleView article={article.value} site={siteView()} comments={null} thisWeek={[]} preview />
        </div>
      ) : (
        <DeskRefused error={article.error} />
      )}
    </DeskPage>
  );
}
