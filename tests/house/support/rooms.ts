/** The import table of the house. Arrows point down only; type imports count. */
import { importsOf, isPackage, type Import } from '@/tests/house/support/imports';
import { placeOf, type Source } from '@/tests/house/support/source';

interface Room {
  /** The folder, or the file without its ending. The first room that fits a file is its room. */
  readonly name: string;
  /** Rooms that it may import, besides itself. `*` is "its own folder only" where the room has folders. */
  readonly rooms: readonly string[];
  /** Packages: a list of the only ones, or of those that are never allowed. */
  readonly packages: { readonly only: readonly string[] } | { readonly never: readonly string[] };
  readonly rule: string;
}

const outside = ['lib/mail', 'lib/media', 'lib/jobs', 'lib/transfer'];
const framework = ['next', 'react', 'react-dom', 'next-auth'];
const database = ['pg', 'pg-boss', 'prisma', '@prisma'];
const looks = ['app', 'components'];

// `lib/site` (addresses) and `lib/env` (settings) are ground beside lib/domain, for the rooms that name them.
export const rooms: readonly Room[] = [
  {
    name: 'lib/domain',
    rooms: [],
    packages: { only: ['zod'] },
    rule: 'lib/domain imports itself and zod, nothing else: what is true does not depend on anything.',
  },
  {
    name: 'lib/site',
    rooms: ['lib/domain'],
    packages: { only: [] },
    rule: 'lib/site is addresses: it imports lib/domain at most.',
  },
  {
    name: 'lib/env',
    rooms: [],
    packages: { only: ['zod', 'node:crypto'] },
    rule: 'lib/env is settings: it imports zod and node:crypto at most.',
  },
  {
    name: 'lib/civility',
    rooms: ['lib/domain'],
    packages: {
      never: [...framework, ...database, 'node:fs', 'node:net', 'node:http', 'node:https', 'node:child_process', 'fs'],
    },
    rule: 'lib/civility imports lib/domain and pure packages: text goes in, findings come out, nothing is read or sent.',
  },
  {
    name: 'lib/text',
    rooms: ['lib/domain'],
    packages: { never: [...framework, ...database] },
    rule: 'lib/text imports lib/domain and the text packages: no database, no framework.',
  },
  {
    name: 'lib/db',
    rooms: ['lib/domain', 'lib/env'],
    packages: { never: framework },
    rule: 'lib/db imports lib/domain, lib/env and Prisma: no framework, no other room.',
  },
  ...outside.map((name) => ({
    name,
    rooms: ['lib/domain', 'lib/env', 'lib/site', 'lib/text', 'lib/db'],
    packages: { never: framework },
    rule: `${name} is one outside thing: it imports lib/domain, lib/env, lib/site, lib/text and lib/db at most, and no framework.`,
  })),
  {
    name: 'lib/auth',
    rooms: ['lib/domain', 'lib/db', 'lib/env', 'lib/site'],
    packages: { never: ['react', 'react-dom', ...database] },
    rule: 'lib/auth imports lib/domain, lib/db, lib/env, lib/site and next-auth: never lib/desk or lib/reading.',
  },
  {
    name: 'lib/desk',
    rooms: ['lib/domain', 'lib/civility', 'lib/text', 'lib/db', 'lib/env', 'lib/site', ...outside],
    packages: { never: [...framework, ...database] },
    rule: 'lib/desk holds use cases: no framework, no Prisma, no sign-in; who acts and what time it is are arguments.',
  },
  {
    name: 'lib/reading',
    rooms: ['lib/domain', 'lib/text', 'lib/db', 'lib/env', 'lib/site'],
    packages: { never: ['react', 'react-dom', 'next-auth', 'next/headers', ...database] },
    rule: 'lib/reading imports lib/domain, lib/text, lib/db and next/cache: never react, lib/auth or lib/desk.',
  },
  {
    name: 'components/ui',
    rooms: [],
    packages: { only: ['react', 'react-dom'] },
    rule: 'components/ui imports react and nothing of ours: controls know no stories.',
  },
  {
    name: 'components',
    rooms: ['components/ui', 'lib/domain', 'lib/site', '*'],
    packages: { only: ['react', 'react-dom', 'next/link', 'next/image', 'next/form', 'next/navigation'] },
    rule: 'components import components/ui, their own folder, lib/domain and lib/site: data and actions arrive as props.',
  },
  {
    name: 'app',
    rooms: ['components', 'components/ui', 'lib/desk', 'lib/reading', 'lib/auth', 'lib/domain', 'lib/site'],
    packages: { never: database },
    rule: 'app imports components, lib/desk, lib/reading, lib/auth, lib/domain and lib/site: pages and actions never reach the database.',
  },
];

export function roomOf(place: string): Room | undefined {
  return rooms.find(
    (room) => place === room.name || place.startsWith(`${room.name}/`) || place.startsWith(`${room.name}.`),
  );
}

/** Imports that the table forbids, each with the sentence of its rule. */
export function brokenImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    if (!room) return [];
    return importsOf(source)
      .filter((imported) => !isAllowed(room, source, imported))
      .map((imported) => `${room.rule}\n    ${placeOf(source, imported.node)} imports ${imported.specifier}`);
  });
}

function isAllowed(room: Room, source: Source, imported: Import): boolean {
  if (/\.(css|json|svg|woff2)$/.test(imported.specifier)) return isAsset(room, source, imported);
  if (imported.place === null) {
    if ('only' in room.packages) return room.packages.only.some((name) => isPackage(imported.specifier, name));
    return !room.packages.never.some(
      (name) => isPackage(imported.specifier, name) || imported.specifier.startsWith(`${name}/`),
    );
  }
  const target = roomOf(imported.place);
  if (!target) return false;
  if (target.name !== room.name) return room.rooms.includes(target.name);
  return !room.rooms.includes('*') || folderOf(imported.place) === folderOf(source.path);
}

/** A style or a picture belongs to who stands beside it; data may be read by any room below the looks. */
function isAsset(room: Room, source: Source, imported: Import): boolean {
  if (imported.specifier.endsWith('.json')) return !looks.includes(room.name);
  if (imported.place === null) return true; // A package's own fonts and styles.
  return roomOf(imported.place)?.name === room.name || folderOf(imported.place) === folderOf(source.path);
}

/** "components/article/picture" → "components/article" */
function folderOf(place: string): string {
  return place.split('/').slice(0, 2).join('/');
}
