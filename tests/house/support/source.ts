/** A source file as the house rules look at it: its place, its text, its syntax tree. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Source {
  /** Relative to the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const folders = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const generated = 'lib/db/generated';
const code = /\.(tsx?|mjs|cjs)$/;

/** Reads a file's text as the rules see it; the text may be made up, to prove that a rule catches it. */
export function sourceOf(place: string, text: string): Source {
  const kind = place.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { path: place, text, tree: ts.createSourceFile(place, text, ts.ScriptTarget.Latest, true, kind) };
}

/** Every source file of ours, tests too; what Prisma writes is not ours. */
export function readSources(): readonly Source[] {
  const atRoot = readdirSync(root).filter((name) => code.test(name) && name !== 'next-env.d.ts');
  const inFolders = folders.flatMap((folder) => list(folder)).filter((place) => code.test(place));
  return [...atRoot, ...inFolders].map((place) => sourceOf(place, readFileSync(path.join(root, place), 'utf8')));
}

function list(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (place === generated || entry.name === 'node_modules') return [];
    return entry.isDirectory() ? list(place) : [place];
  });
}

/** Walks every node of a file. */
export function eachNode(source: Source, visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(source.tree);
}

/** "path:line", for messages. */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`;
}

/** The directives that stand at the head of a file or of a function's body: 'use client' and the like. */
export function directivesOf(statements: readonly ts.Statement[]): string[] {
  const found: string[] = [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
    found.push(statement.expression.text);
  }
  return found;
}
