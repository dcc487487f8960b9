import type { CommentOrder } from './domain/comment-view';
import type { ArticleId, CommentId } from './domain/ids';

/** Every address of the site, written once. Paths only: the origin is a setting. */
export const paths = {
  home: () => '/' as const,
  article: (slug: string) => `/articles/${slug}` as const,
  /** The story's picture as other sites show it beside a link. */
  socialCard: (slug: string) => `/articles/${slug}/card.png` as const,
  /** The whole conversation, in an order. */
  comments: (slug: string, order: CommentOrder = 'most-voted') => `/articles/${slug}/comments/${order}` as const,
  /** A later page of it. */
  commentsAfter: (slug: string, order: CommentOrder, cursor: string) =>
    `/articles/${slug}/comments/${order}/${cursor}` as const,
  /** A comment with what it answers and what answers it: its permalink, wherever it stands in the conversation. */
  thread: (slug: string, id: CommentId) => `/articles/${slug}/threads/${id}` as const,
  threadAfter: (slug: string, id: CommentId, after: string) => `/articles/${slug}/threads/${id}/${after}` as const,
  /** Where a vote is shown and changed without scripts, and where it is cast. */
  vote: (slug: string, id: CommentId) => `/articles/${slug}/votes/${id}` as const,
  castVote: (slug: string, id: CommentId) => `/articles/${slug}/votes/${id}/cast` as const,
  /** A passage of the story, with the comments on it and the form for another. */
  passage: (slug: string, block: string) => `/articles/${slug}/passages/${block}` as const,
  /** News of a conversation, as they come. */
  live: (id: ArticleId) => `/api/articles/${id}/live` as const,
  /** Where a comment is written without scripts, and where a refused form comes back to. */
  writeComment: (slug: string) => `/articles/${slug}/comment` as const,
  reply: (slug: string, id: CommentId) => `/articles/${slug}/reply/${id}` as const,
  commentAnchor: (slug: string, id: CommentId) => `/articles/${slug}#comment-${id}` as const,
  category: (path: string, page = 1) =>
    page > 1 ? (`/categories/${path}/page/${page}` as const) : (`/categories/${path}` as const),
  author: (slug: string, page = 1) =>
    page > 1 ? (`/authors/${slug}/page/${page}` as const) : (`/authors/${slug}` as const),
  receipt: (code: string) => `/receipts/${code}` as const,
  receiptState: (code: string) => `/receipts/${code}/state` as const,
  receiptData: (code: string) => `/receipts/${code}/data` as const,
  /** Where an author reads a measure about them. */
  measure: (code: string) => `/measures/${code}` as const,
  reportComment: (slug: string, id: string) => `/articles/${slug}/report/${id}` as const,
  /** Where anybody gives a legal notice, and where they see what comes of it. */
  giveNotice: () => '/notices/new' as const,
  notice: (code: string) => `/notices/${code}` as const,
  /** Where the author of a comment answers one. */
  answerNotice: (code: string) => `/notices/answer/${code}` as const,
  /** Where a reporter finds out what came of a report. */
  report: (code: string) => `/reports/${code}` as const,
  subscribe: (slug: string) => `/articles/${slug}/subscribe` as const,
  subscription: (code: string) => `/subscriptions/${code}` as const,
  formToken: () => '/api/form-token' as const,
  corrections: () => '/corrections' as const,
  exit: () => '/exit' as const,
  housePage: (slug: string) => `/${slug}` as const,
  /** How comments are treated, in figures: the page, where it is stored, and the data beside it. */
  transparency: () => '/transparency' as const,
  transparencyData: () => '/transparency.json' as const,
  signIn: () => '/sign-in' as const,
  /** Leads staff to the desk that their role works at. */
  desks: () => '/desks' as const,
  /** Said to staff while the database does not answer; `back` is tried again. */
  desksAway: (back: string) => `/desks/away?back=${encodeURIComponent(back)}` as const,
  studio: () => '/studio' as const,
  newStory: () => '/studio/new' as const,
  editStory: (id: string) => `/studio/${id}` as const,
  previewStory: (id: string) => `/studio/${id}/preview` as const,
  /** The register of help lines: for everybody, and where it is kept. */
  helpLines: () => '/help/lines' as const,
  keepHelpLines: () => '/moderation/help-lines' as const,
  /** What no comment on a story may tell. */
  protectedFacts: (id: string) => `/studio/${id}/protected` as const,
  /** Questions to readers about passages of a story. */
  askReaders: (id: string) => `/studio/${id}/passages` as const,
  moderation: () => '/moderation' as const,
  /** What should be read next: one comment after another, without leaving the page. */
  moderateNext: () => '/moderation/next' as const,
  /** Which single key does what. */
  deskKeys: () => '/moderation/keys' as const,
  batch: () => '/moderation/batch' as const,
  batchDone: (seq: string) => `/moderation/batch/${seq}` as const,
  statements: () => '/log/statements' as const,
  moderateComment: (id: string) => `/moderation/${id}` as const,
  /** The author of a comment: their record, and measures about them. */
  moderateAuthor: (id: string) => `/moderation/${id}/author` as const,
  measures: () => '/moderation/measures' as const,
  /** What colleagues were asked about. */
  asked: () => '/moderation/asked' as const,
  /** What moderators choose for themselves. */
  ownDesk: () => '/moderation/me' as const,
  /** Wishes to talk about a comment. */
  debriefs: () => '/moderation/debriefs' as const,
  /** The site's own watched terms, and where a text is tried. */
  terms: () => '/moderation/terms' as const,
  /** What the civility screen is, and whether all of it is there. */
  screenCard: () => '/moderation/screen' as const,
  term: (id: string) => `/moderation/terms/${id}` as const,
  /** The house rules, one of them with its versions, and the thresholds of the screen. */
  rules: () => '/moderation/rules' as const,
  rule: (id: string) => `/moderation/rules/${id}` as const,
  thresholds: () => '/moderation/thresholds' as const,
  /** Known rumours, and what is told to who repeats one. */
  rumours: () => '/moderation/rumours' as const,
  rumour: (id: string) => `/moderation/rumours/${id}` as const,
  /** The safeguarding lane. */
  referredLane: () => '/moderation/referred' as const,
  referred: (id: string) => `/moderation/referred/${id}` as const,
  legal: () => '/moderation/legal' as const,
  typeNotice: () => '/moderation/legal/new' as const,
  legalCase: (id: string) => `/moderation/legal/${id}` as const,
  /** Blind second looks at decisions, and numbers of the whole team. */
  secondLook: () => '/moderation/second' as const,
  team: () => '/moderation/team' as const,
  log: () => '/log' as const,
  moderateReports: (id: string) => `/moderation/${id}/reports` as const,
  duty: () => '/moderation/duty' as const,
  storyComments: (id: string) => `/studio/${id}/comments` as const,
  admin: () => '/admin' as const,
  commentSettings: () => '/admin/comments' as const,
  newPerson: () => '/admin/new' as const,
  person: (id: string) => `/admin/${id}` as const,
  health: () => '/api/health' as const,
} as const;

/** The house pages at the root, in the order of the footer. Each is `content/pages/<slug>.md`. */
export const housePages = ['about', 'guidelines', 'how-we-moderate', 'privacy', 'help', 'accessibility'] as const;

/** How many threads stand in the story's own page, and how many on a page of the whole conversation. */
export const threadsPerPage = 20;

/** Answers that a thread shows at first, at most; the rest come on demand, or stand on the thread's own page. */
export const repliesPerThread = 10;

/**
 * Answers that the threads of one page show at first, all of them together: with 20 heads some 45 comments, about what
 * a reader on a slow line can wait for. More stand there on demand.
 */
export const repliesPerPage = 24;

/** Direct answers on one page of a thread. As many again of theirs stand below them. */
export const repliesPerThreadPage = 50;

/** Replies are indented up to here; deeper ones stand under their parent without a further step. */
export const indentMax = 4;
