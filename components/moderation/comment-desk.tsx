import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Time } from '@/components/ui/time';
import { ageWords } from '@/lib/domain/age';
import type { DeskCommentView } from '@/lib/domain/desk-view';
import { commentStateWords } from '@/lib/domain/desk-words';
import type { Finding } from '@/lib/domain/finding';
import type { FormState } from '@/lib/domain/form-state';
import type { HouseRule } from '@/lib/domain/rules';
import { coversAll } from '@/lib/domain/segments';
import { paths } from '@/lib/site';
import { AppealCard } from './appeal-card';
import { Around } from './around';
import { AuthorRecord } from './author-record';
import { DecisionForm } from './decision-form.island';
import { FeatureForm } from './feature-form.island';
import { FindingList } from './finding-list';
import { Fold } from './fold';
import { HighlightedText } from './highlighted-text';
import { History } from './history';
import { LeaseKeeper } from './lease-keeper.island';
import { Reports } from './reports';
import { RevertForm } from './revert-form';
import { Revisions } from './revisions';
import { RumourHint } from './rumour-hint.island';
import { Standing } from './standing';
import { WhyHere } from './why-here';
import styles from './comment-desk.module.css';

interface CommentDeskProps {
  readonly comment: DeskCommentView;
  /** ISO 8601. */
  readonly now: string;
  /** Hours within which the newsroom promises its decision. */
  readonly promisedHours: number;
  readonly acts: DeskActs;
  /** The house rules as they hold now. */
  readonly rules: readonly HouseRule[];
  /** On the page of the next comment: it stays after a decision, and the card takes the focus. */
  readonly stays?: boolean;
  /** Beside the words and below them: what else the page knows of the comment. */
  readonly beside?: ReactNode;
  readonly below?: ReactNode;
  /** Folds harsh words away until they are asked for. */
  readonly folded?: boolean;
}

type FormAct = (before: FormState, data: FormData) => Promise<FormState>;

/** What can be done with a comment; actions arrive as props. */
export interface DeskActs {
  readonly decide: FormAct;
  readonly revert: FormAct;
  readonly decideAppeal: FormAct;
  /** Pins and recommends, and takes that back. */
  readonly feature: FormAct;
  readonly keepLease: (id: string) => Promise<string | null>;
}

/** States from which a decision can be reverted. */
const revertable: ReadonlySet<string> = new Set(['published', 'declined', 'changes_requested']);
/** Findings whose words can be taken out before publishing. */
const maskableRules: ReadonlySet<string> = new Set(['pii', 'identify', 'allegation']);

/** A comment on the desk: the words and what was found in them, the decision beside it, what else is known below. */
export function CommentDesk(props: CommentDeskProps) {
  const { comment, now, promisedHours, acts, rules, stays = false, beside, below, folded = false } = props;
  const standing = comment.revisions[0];
  const text = standing?.text ?? '';
  const findings = standing?.findings ?? [];
  const { article } = comment;
  const waits = comment.state === 'held' && !comment.own;
  return (
    <div className={styles.desk}>
      <div className={styles.head}>
        <p>
          <a href={paths.moderation()}>The queue</a>
        </p>
        <h1>
          <bdi>{comment.authorName}</bdi>
        </h1>
        <p className={styles.facts}>
          <Badge tone={comment.state === 'held' ? 'care' : 'plain'}>{commentStateWords[comment.state]}</Badge>
          <span>
            sent <Time at={comment.submittedAt} form="minute" />
            {comment.state === 'held' ? `, waiting ${ageWords(comment.submittedAt, now)}` : ''}
          </span>
          <span>
            on <a href={paths.article(article.slug)}>{article.title}</a>
          </span>
        </p>
        <p className={styles.dek}>{article.dek}</p>
      </div>
      <div className={styles.words}>
        <Fold when={folded} label="Harsh words: show them">
          <Around label="It answers" comments={comment.above} />
          <section aria-label="The comment">
            <HighlightedText text={text} findings={findings} />
          </section>
          <FindingList text={text} findings={findings} />
          {comment.returnsTo === null ? null : <Revisions revisions={comment.revisions} />}
        </Fold>
      </div>
      <div className={styles.decision} id="decision">
        <h2 className={styles.heading}>Decision</h2>
        <Standing comment={comment} />
        {waits ? (
          <LeaseKeeper
            key={`lease-${comment.id}`}
            commentId={comment.id}
            holder={comment.holder}
            keep={acts.keepLease}
          />
        ) : null}
        {comment.appeals.map((appeal) => (
          <AppealCard key={appeal.id} appeal={appeal} rules={rules} decide={acts.decideAppeal} />
        ))}
        {comment.rumours.map((hint, at) => (
          <RumourHint
            key={`${comment.id}-${hint.id}`}
            hint={hint}
            action={acts.decide}
            commentId={comment.id}
            revision={comment.revision}
            open={waits}
            stays={stays}
            first={at === 0}
          />
        ))}
        <DecisionForm
          key={comment.id}
          action={acts.decide}
          commentId={comment.id}
          revision={comment.revision}
          open={waits}
          rules={rules}
          maskable={maskableOf(text, findings)}
          stays={stays}
        />
        {comment.state === 'published' || comment.closed || hasThread(comment) ? (
          <FeatureForm comment={comment} feature={acts.feature} />
        ) : null}
        {revertable.has(comment.state) && !comment.own && comment.appeals.length === 0 ? (
          <RevertForm action={acts.revert} commentId={comment.id} version={comment.version} />
        ) : null}
        <section className={styles.section}>
          <h2 className={styles.heading}>Why it stands here</h2>
          <WhyHere
            reasons={comment.reasons}
            waited={`${ageWords(comment.submittedAt, now)}; promised within ${promisedHours} h`}
          />
        </section>
        <AuthorRecord
          record={comment.record}
          signedIn={comment.signedIn}
          all={comment.record ? `${paths.moderation()}?author=${comment.id}` : null}
        />
        {beside}
      </div>
      <div className={styles.more}>
        {below}
        <Fold when={folded} label="Earlier words, reports and answers: show them">
          {comment.returnsTo === null ? <Revisions revisions={comment.revisions} /> : null}
          <Reports reports={comment.reports} text={text} />
          <Around label="Answers to it" comments={comment.below} />
        </Fold>
        <History log={comment.log} />
      </div>
    </div>
  );
}

/** Whether answers stand below a comment that readers do not see any more: their thread can be closed. */
function hasThread({ closed, below }: DeskCommentView): boolean {
  return closed !== null && below.length > 0;
}

function maskableOf(text: string, findings: readonly Finding[]) {
  return findings
    .filter((finding) => maskableRules.has(finding.rule) && !coversAll(text, finding))
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).toWellFormed() }));
}
