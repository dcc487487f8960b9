/** The other rules of the house. Each takes the sources and answers what breaks it, one line each. */
import ts from 'typescript';
import { withoutEnding } from '@/tests/house/support/imports';
import { directivesOf, eachNode, placeOf, type Source } from '@/tests/house/support/source';

export interface Rule {
  readonly sentence: string;
  readonly broken: (source: Source, all: ReadonlySet<string>) => readonly string[];
}

export const linesMax = 250;

const isOurs = (place: string) => /^(app|components|lib|prisma|scripts)\//.test(place);
const isConfig = (place: string) => /(^|\/)[\w.-]+\.config\.(ts|mjs)$/.test(place);
const nextDefaults =
  /^((scripts\/bench\/bare-site\/)?app\/(.*\/)?(page|layout|template|loading|error|global-error|not-found|forbidden|unauthorized|default|sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)\.tsx?|proxy\.ts|instrumentation\.ts)$/;

const islands: Rule = {
  sentence: `'use client' stands in a file if and only if it is named *.island.tsx (or error.tsx, global-error.tsx, as Next demands).`,
  broken: (source) => {
    const says = directivesOf(source.tree.statements).includes('use client');
    const isIsland = /(\.island|^app\/(.*\/)?(global-)?error)\.tsx$/.test(source.path);
    return says === isIsland ? [] : [source.path];
  },
};

const serverActions: Rule = {
  sentence: `'use server' stands only at the head of app/**/actions.ts.`,
  broken: (source) => {
    const isActions = /^app\/(.*\/)?actions\.ts$/.test(source.path);
    if (isActions) return directivesOf(source.tree.statements).includes('use server') ? [] : [source.path];
    return directivesWithin(source, 'use server').map((node) => placeOf(source, node));
  },
};

const viewerFirst: Rule = {
  sentence: `An action reads the viewer before anything else ("await currentViewer()"); one that does not need to is called public by its comment ("Public: …").`,
  broken: (source) => {
    if (!/^app\/(.*\/)?actions\.ts$/.test(source.path)) return [];
    return source.tree.statements.flatMap((statement) => {
      if (!ts.isFunctionDeclaration(statement) || !isExported(statement)) return [];
      const first = statement.body?.statements[0]?.getText(source.tree) ?? '';
      const isPublic = /\/\*\*\s*Public:/.test(
        source.text.slice(statement.getFullStart(), statement.getStart(source.tree)),
      );
      return /\bawait (currentViewer|requireStaff)\(/.test(first) || isPublic ? [] : [placeOf(source, statement)];
    });
  },
};

const cachedReads: Rule = {
  sentence: `'use cache' stands only in lib/reading, and always with cacheTag and cacheLife.`,
  broken: (source) =>
    directivesWithin(source, /^use cache/).flatMap((node) => {
      const body = node.parent.getText(source.tree);
      const isWhole = source.path.startsWith('lib/reading/') && /\bcacheTag\(/.test(body) && /\bcacheLife\(/.test(body);
      return isWhole ? [] : [placeOf(source, node)];
    }),
};

const settings: Rule = {
  sentence: 'The environment is read in lib/env.ts alone (scripts, tests and configuration files apart).',
  broken: (source) => {
    const { path } = source;
    if (path === 'lib/env.ts' || /^(scripts|tests)\//.test(path) || isConfig(path)) return [];
    return nodesWhere(
      source,
      (node) => ts.isPropertyAccessExpression(node) && node.getText(source.tree) === 'process.env',
    );
  },
};

const noAny: Rule = {
  sentence: 'Nothing is of type any.',
  broken: (source) => nodesWhere(source, (node) => node.kind === ts.SyntaxKind.AnyKeyword),
};

const noBarrels: Rule = {
  sentence: 'There are no barrels: no index files, no "export *", no file that only passes on others.',
  broken: (source) => {
    if (!isOurs(source.path)) return [];
    if (/(^|\/)index\.(tsx?|mjs)$/.test(source.path)) return [source.path];
    const { statements } = source.tree;
    const passedOn = statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
    const isBarrel = passedOn.length > 0 && passedOn.length === statements.length;
    const stars = passedOn.filter((one) => ts.isExportDeclaration(one) && !one.exportClause);
    return isBarrel ? [source.path] : stars.map((node) => placeOf(source, node));
  },
};

const namedExports: Rule = {
  sentence: 'Exports are named, except where Next.js or a tool demands a default.',
  broken: (source) => {
    if (nextDefaults.test(source.path) || isConfig(source.path) || source.path === 'tests/support/global-setup.ts')
      return [];
    return nodesWhere(source, (node) => {
      if (ts.isExportAssignment(node)) return !node.isExportEquals;
      if (ts.isExportSpecifier(node)) return node.name.text === 'default';
      return (
        ts.canHaveModifiers(node) &&
        (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)
      );
    });
  },
};

const shortFiles: Rule = {
  sentence: `A source file has at most ${linesMax} lines.`,
  broken: (source) => {
    const lines = source.text.trimEnd().split('\n').length;
    return isOurs(source.path) && lines > linesMax ? [`${source.path} has ${lines}`] : [];
  },
};

const kebabCase: Rule = {
  sentence: 'Files are named in kebab-case.',
  broken: (source) => {
    const name = source.path.split('/').at(-1) ?? '';
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name) ? [] : [source.path];
  },
};

/** Where a test's subject may lie: tests/x/y.test.ts is about lib/x/y, or about x/y at the top. */
const mirroredTests: Rule = {
  sentence: 'lib/x/y.ts is tested at tests/x/y.test.ts: a test stands where its subject stands.',
  broken: (source, all) => {
    const subject = /^tests\/(.+)\.test\.tsx?$/.exec(source.path)?.[1];
    if (subject === undefined || /^(house|journeys|roles)\//.test(subject)) return [];
    const places = [`lib/${subject}`, subject, `${subject}.island`];
    return places.some((place) => all.has(place)) ? [] : [source.path];
  },
};

const explainedSilence: Rule = {
  sentence: 'A check is silenced only with its reason beside it ("-- because …").',
  broken: (source) =>
    [...source.text.matchAll(/^.*(?:\/\/|\/\*)\s*(?:eslint-disable|@ts-(?:ignore|expect-error|nocheck)).*$/gm)]
      .map(([line]) => line.trim())
      .filter((line) => !/ -- \S|@ts-expect-error \S/.test(line))
      .map((line) => `${source.path}: ${line}`),
};

// Pieced together, so that this file does not name them itself.
const machinePlaces = new RegExp(
  [
    ['/wo', 'rk/'],
    ['/ro', 'ot/'],
    ['/ho', 'me/[a-z]'],
    ['C:\\\\', 'Users'],
    ['/Us', 'ers/'],
  ]
    .map((parts) => parts.join(''))
    .join('|'),
);

const noMachinePlaces: Rule = {
  sentence: 'Nothing names a folder of somebody’s machine.',
  broken: (source) =>
    source.text.split('\n').flatMap((line, index) => (machinePlaces.test(line) ? [`${source.path}:${index + 1}`] : [])),
};

export const rules = {
  islands,
  serverActions,
  viewerFirst,
  cachedReads,
  settings,
  noAny,
  noBarrels,
  namedExports,
  shortFiles,
  kebabCase,
  mirroredTests,
  explainedSilence,
  noMachinePlaces,
} as const;

/** What breaks a rule, under its sentence; '' when it is kept. */
export function report(rule: Rule, sources: readonly Source[]): string {
  const all = new Set(sources.map((source) => withoutEnding(source.path)));
  const broken = sources.flatMap((source) => rule.broken(source, all));
  return broken.length === 0 ? '' : `${rule.sentence}\n    ${broken.join('\n    ')}`;
}

function nodesWhere(source: Source, isBroken: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  eachNode(source, (node) => {
    if (isBroken(node)) found.push(placeOf(source, node));
  });
  return found;
}

function directivesWithin(source: Source, wanted: string | RegExp): ts.Node[] {
  const found: ts.Node[] = [];
  eachNode(source, (node) => {
    if (!ts.isExpressionStatement(node) || !ts.isStringLiteral(node.expression)) return;
    const { text } = node.expression;
    if (typeof wanted === 'string' ? text === wanted : wanted.test(text)) found.push(node);
  });
  return found;
}

function isExported(node: ts.FunctionDeclaration): boolean {
  return (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
}
