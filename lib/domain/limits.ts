/** First words of addresses that a story or a house page may never take. */
export const reservedSlugs: readonly string[] = [
  'articles', 'categories', 'authors', 'series', 'search', 'corrections', 'text', 'exit', 'receipts', 'reports', 'subscriptions',
  'sign-in', 'studio', 'moderation', 'admin', 'log', 'api', 'transparency', 'figures', 'about', 'guidelines', 'how-we-moderate', 'privacy', 'help', 'accessibility',
];

/** Lengths in characters (UTF-16 code units), one place for forms, parsing and hints. */
export const limits = {
  authorNameMax: 60,
  emailMax: 254,
  commentBodyMin: 2,
  commentBodyMax: 5000,
  titleMax: 140,
  dekMax: 300,
  slugMax: 80,
  articleBodyMax: 200_000,
  noteMax: 1000,
  appealMax: 1000,
  reportMax: 2000,
  passwordMin: 12,
  passwordMax: 200,
} as const;
