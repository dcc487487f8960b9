/** What the site says about itself on every page. Settings, never code. */
export interface SiteView {
  readonly name: string;
  readonly tagline: string;
  /** Origin without a trailing slash. */
  readonly url: string;
  /** Hours within which a held comment is usually looked at. */
  readonly holdHours: number;
}
