import { env } from '@/lib/env';
import type { SiteView } from '@/lib/domain/site-view';

/** What the site says of itself, out of the settings. */
export function siteView(): SiteView {
  return {
    name: env.siteName,
    tagline: 'Reporting for people who are told that they need saving',
    url: env.siteUrl,
    holdHours: env.holdHours,
  };
}
