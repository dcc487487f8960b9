import type { LetterSite } from './letters';
import { env } from '@/lib/env';

/** What letters say of this site. */
export const letterSite: LetterSite = { siteName: env.siteName, siteUrl: env.siteUrl };
