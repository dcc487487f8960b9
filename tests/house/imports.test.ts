import { describe, expect, test } from 'vitest';
import { findCycle } from '@/tests/house/support/imports';
import { brokenImports } from '@/tests/house/support/rooms';
import { readSources, sourceOf } from '@/tests/house/support/source';

const sources = readSources();

describe('the import table', () => {
  test('is kept by every room', () => {
    expect(brokenImports(sources).join('\n')).toBe('');
  });

  test('has no circles', () => {
    expect(findCycle(sources)?.join(' → ') ?? '').toBe('');
  });
});

describe('the check itself', () => {
  test.each([
    ['lib/domain/a.ts', `import { readFileSync } from 'node:fs';`],
    ['lib/domain/a.ts', `import type { Row } from '@/lib/db/rows';`],
    ['lib/domain/a.ts', `import { env } from '@/lib/env';`],
    ['lib/civility/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['lib/civility/a.ts', `import { env } from '@/lib/env';`],
    ['lib/text/a.ts', `import { db } from '@/lib/db/client';`],
    ['lib/db/a.ts', `import { cacheTag } from 'next/cache';`],
    ['lib/db/a.ts', `export type X = import('@/lib/desk/b').B;`],
    ['lib/mail/a.ts', `import { revalidateTag } from 'next/cache';`],
    ['lib/auth/a.ts', `import { x } from '../desk/x';`],
    ['lib/desk/a.ts', `import { redirect } from 'next/navigation';`],
    ['lib/desk/a.ts', `import { Prisma } from '@prisma/client';`],
    ['lib/desk/a.ts', `import { viewer } from '@/lib/auth/viewer';`],
    ['lib/reading/a.ts', `import { cache } from 'react';`],
    ['lib/reading/a.ts', `const x = await import('@/lib/desk/x');`],
    ['components/ui/a.tsx', `import { paths } from '@/lib/site';`],
    ['components/ui/a.tsx', `import Link from 'next/link';`],
    ['components/article/a.tsx', `import { Thread } from '@/components/comments/thread';`],
    ['components/article/a.tsx', `import { act } from '@/app/actions';`],
    ['components/article/a.tsx', `import { front } from '@/lib/reading/front';`],
    ['app/page.tsx', `import { db } from '@/lib/db/client';`],
    ['app/page.tsx', `export { db } from '../lib/db/client';`],
    ['app/page.tsx', `import { PrismaClient } from '@prisma/client';`],
    ['app/page.tsx', `import { secret } from '@/lib/env';`],
    ['app/page.tsx', `import { x } from '@/tests/support/x';`],
  ])('%s may not say %s', (place, text) => {
    expect(brokenImports([sourceOf(place, text)])).toHaveLength(1);
  });

  test.each([
    ['lib/domain/a.ts', `import { z } from 'zod'; import type { Id } from './ids';`],
    ['lib/db/a.ts', `import { PrismaClient } from './generated/client'; import { env } from '@/lib/env';`],
    ['lib/reading/a.ts', `import { cacheTag } from 'next/cache'; import { find } from '@/lib/db/articles';`],
    [
      'components/article/a.tsx',
      `import Link from 'next/link'; import s from './a.module.css'; import { B } from '../ui/b';`,
    ],
    ['app/(reading)/page.tsx', `import { act } from './actions'; import { front } from '@/lib/reading/front';`],
  ])('%s may say %s', (place, text) => {
    expect(brokenImports([sourceOf(place, text)])).toEqual([]);
  });

  test('finds a circle, type imports included', () => {
    const circle = [
      sourceOf('lib/domain/a.ts', `import { b } from './b';`),
      sourceOf('lib/domain/b.ts', `import type { C } from '@/lib/domain/c';`),
      sourceOf('lib/domain/c.ts', `export type { A } from './a';`),
    ];
    expect(findCycle(circle)).toEqual(['lib/domain/a', 'lib/domain/b', 'lib/domain/c', 'lib/domain/a']);
    expect(findCycle(circle.slice(0, 2))).toBeNull();
  });
});
