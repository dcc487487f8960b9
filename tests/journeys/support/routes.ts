import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Files of a folder of `app` that answer an address of their own, and how that address ends. */
const answering: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^(page\.tsx|route\.tsx?)$/, () => ''],
  [
    /^(icon|apple-icon|opengraph-image|twitter-image)\d*\.(svg|png|ico|tsx?)$/,
    (name) => `/${name.replace(/\.tsx?$/, '')}`,
  ],
  [/^sitemap\.tsx?$/, () => '/sitemap.xml'],
  [/^robots\.tsx?$/, () => '/robots.txt'],
  [/^manifest\.tsx?$/, () => '/manifest.webmanifest'],
];

/**
 * Every address that the site answers, read off the folder `app`: `/articles/[slug]`, `/api/health`. A route that is
 * added tomorrow is among them.
 */
export function routePatterns(): readonly string[] {
  const root = path.resolve('app');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const patterns = files.flatMap((entry) => {
    const end = answering.find(([shape]) => shape.test(entry.name))?.[1](entry.name);
    if (end === undefined) return [];
    const folders = path.relative(root, entry.parentPath).split(path.sep);
    // Folders in brackets sort the source; no address names them.
    const named = folders.filter((folder) => folder !== '' && !/^[(@]/.test(folder));
    return [`/${named.join('/')}`.replace(/\/$/, '') + end];
  });
  return [...new Set(patterns.map((pattern) => (pattern === '' ? '/' : pattern)))].sort();
}

/** Whether an address pattern leaves something to be filled in. */
export function isDynamic(pattern: string): boolean {
  return pattern.includes('[');
}
