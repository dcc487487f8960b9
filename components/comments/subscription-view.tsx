import Link from 'next/link';
import type { SubscriptionKind, SubscriptionPace } from '@/lib/domain/subscription';
import { paths } from '@/lib/site';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/radio-group';
import styles from './subscription-view.module.css';

interface SubscriptionViewProps {
  readonly subscription: {
    readonly kind: SubscriptionKind;
    readonly pace: SubscriptionPace;
    readonly confirmed: boolean;
    readonly article: { readonly slug: string; readonly title: string };
  };
  readonly code: string;
  readonly confirm: (data: FormData) => Promise<void>;
  readonly end: (data: FormData) => Promise<void>;
}

const what = { answers: 'Answers to your comment on', story: 'New comments on' } as const;

/** A subscription as its holder sees it: what it is about, how often, and the way out. */
export function SubscriptionView({ subscription, code, confirm, end }: SubscriptionViewProps) {
  const { kind, pace, confirmed, article } = subscription;
  return (
    <div className={styles.view}>
      <h1>
        {what[kind]} <Link href={paths.article(article.slug)}>{article.title}</Link>
      </h1>
      <p role="status">{confirmed ? 'You get these letters.' : 'You do not get these letters yet.'}</p>
      <form className={styles.form} action={confirm}>
        <input type="hidden" name="code" value={code} />
        <RadioGroup
          name="pace"
          legend="How often?"
          choices={[
            { value: 'daily', label: 'Once a day, if there is anything new' },
            { value: 'at-once', label: 'With each new comment' },
          ]}
          required
          defaultValue={pace}
        />
        <p>
          <Button kind={confirmed ? 'secondary' : 'primary'}>{confirmed ? 'Keep this' : 'Yes, write to me'}</Button>
        </p>
      </form>
      <form action={end}>
        <input type="hidden" name="code" value={code} />
        <Button kind="care">{confirmed ? 'No more letters' : 'No, and delete my address'}</Button>
      </form>
    </div>
  );
}
