import { describe, expect, test } from 'vitest';
import { linesMax, report, rules } from '@/tests/house/support/rules';
import { readSources, sourceOf } from '@/tests/house/support/source';

const sources = readSources();

describe('the rules of the house', () => {
  test('there are files to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(report(rule, sources)).toBe('');
  });
});

const action = (head: string, first: string) =>
  `'use server';\n/** ${head} */\nexport async function act(): Promise<void> {\n  ${first}\n}`;
const silence = ['eslint', 'disable-next-line no-console'].join('-');

describe('the checks themselves', () => {
  test.each([
    ['islands', 'components/a/b.tsx', `'use client';\nexport const a = 1;`],
    ['islands', 'components/a/b.island.tsx', `export const a = 1;`],
    ['serverActions', 'app/a/page.tsx', `async function act() { 'use server'; }`],
    ['serverActions', 'lib/desk/a.ts', `'use server';`],
    ['serverActions', 'app/a/actions.ts', `export async function act() {}`],
    ['viewerFirst', 'app/a/actions.ts', action('Publishes.', 'const x = await parse();')],
    ['viewerFirst', 'app/actions.ts', action('Not Public: really.', 'await save(); await currentViewer();')],
    ['cachedReads', 'app/a/page.tsx', `async function f() { 'use cache'; cacheTag('a'); cacheLife('days'); }`],
    ['cachedReads', 'lib/reading/a.ts', `async function f() { 'use cache'; cacheTag('a'); }`],
    ['cachedReads', 'lib/reading/a.ts', `async function f() { 'use cache: remote'; cacheLife('days'); }`],
    ['settings', 'lib/mail/a.ts', `const url = process.env['SMTP_URL'];`],
    ['settings', 'app/page.tsx', `const { PORT } = process.env;`],
    ['noAny', 'lib/domain/a.ts', `export const a: any = 1;`],
    ['noAny', 'tests/domain/a.test.ts', `const a = 1 as any;`],
    ['noBarrels', 'lib/domain/index.ts', `export const a = 1;`],
    ['noBarrels', 'lib/domain/all.ts', `export { a } from './a';\nexport { b } from './b';`],
    ['noBarrels', 'lib/domain/all.ts', `export const a = 1;\nexport * from './b';`],
    ['namedExports', 'components/a/b.tsx', `export default function B() { return null; }`],
    ['namedExports', 'lib/domain/a.ts', `const a = 1;\nexport { a as default };`],
    ['namedExports', 'lib/domain/a.ts', `const a = 1;\nexport default a;`],
    ['shortFiles', 'lib/domain/a.ts', 'const a = 1;\n'.repeat(linesMax + 1)],
    ['kebabCase', 'lib/domain/someThing.ts', ''],
    ['kebabCase', 'components/a/Button.tsx', ''],
    ['mirroredTests', 'tests/domain/nothing.test.ts', ''],
    ['explainedSilence', 'lib/domain/a.ts', `// ${silence}\nconsole.log(1);`],
    ['noMachinePlaces', 'lib/domain/a.ts', `const a = '${['', 'home', 'someone', 'a'].join('/')}';`],
  ] as const)('%s: %s is caught', (name, place, text) => {
    expect(report(rules[name], [sourceOf(place, text)])).toContain(rules[name].sentence);
  });

  test.each([
    ['islands', 'components/a/b.island.tsx', `'use client';\nexport const a = 1;`],
    ['viewerFirst', 'app/a/actions.ts', action('Publishes.', 'const viewer = await currentViewer();')],
    ['viewerFirst', 'app/a/actions.ts', action('Public: anybody may.', 'await knock();')],
    ['cachedReads', 'lib/reading/a.ts', `async function f() { 'use cache'; cacheTag('a'); cacheLife('days'); }`],
    ['namedExports', 'app/(reading)/a/page.tsx', `export default function Page() { return null; }`],
    ['shortFiles', 'lib/domain/a.ts', 'const a = 1;\n'.repeat(linesMax)],
    ['explainedSilence', 'lib/domain/a.ts', `// ${silence} -- the terminal is the point here`],
  ] as const)('%s: %s is left alone', (name, place, text) => {
    expect(report(rules[name], [sourceOf(place, text)])).toBe('');
  });
});
