/** What a file imports: values and types alike, however they are written. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { eachNode, root, type Source } from '@/tests/house/support/source';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** A place in the checkout ("lib/domain/ids"), or null for a package. Without its ending. */
  readonly place: string | null;
  readonly node: ts.Node;
}

export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined): void => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    found.push({ specifier: literal.text, place: placeOfImport(source.path, literal.text), node: literal });
  };
  eachNode(source, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node.moduleReference.expression);
    else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node.arguments[0]);
  });
  return found;
}

function isLoading(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function placeOfImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return withoutEnding(specifier.slice(2));
  if (!specifier.startsWith('.')) return null;
  return withoutEnding(path.posix.join(path.posix.dirname(from), specifier));
}

export function withoutEnding(place: string): string {
  return place.replace(/\.(tsx?|mjs|cjs|js)$/, '');
}

/** Names of packages are compared by their first part: "next/link" belongs to "next". */
export function isPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** Follows imports between files of ours; answers one circle of them, or null. */
export function findCycle(sources: readonly Source[]): readonly string[] | null {
  const byPlace = new Map(sources.map((source) => [withoutEnding(source.path), source]));
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (place: string): readonly string[] | null => {
    if (path.includes(place)) return [...path.slice(path.indexOf(place)), place];
    const source = byPlace.get(place);
    if (!source || done.has(place)) return null;
    path.push(place);
    for (const { place: next } of importsOf(source)) {
      const cycle = next === null ? null : visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(place);
    return null;
  };
  for (const place of byPlace.keys()) {
    const cycle = visit(place);
    if (cycle) return cycle;
  }
  return null;
}

export function existsInCheckout(place: string): boolean {
  return existsSync(path.join(root, place));
}
