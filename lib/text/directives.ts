import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

type Directive = ContainerDirective | LeafDirective | TextDirective;

/** Turns a directive into HTML by naming its element; answers false when the name is not one of ours. */
export type DirectiveRule = (directive: ContainerDirective) => boolean;

/** Sets the element that a node becomes. */
export function become(node: { data?: unknown }, hName: string, hProperties: Record<string, unknown> = {}): void {
  node.data = { ...(node.data as object | undefined), hName, hProperties };
}

/** The `[label]` of a container, taken out of its children. */
export function takeLabel(directive: ContainerDirective): readonly PhrasingContent[] {
  const [first] = directive.children;
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return [];
  directive.children.shift();
  return first.children;
}

/** A paragraph of its own making. */
export function paragraph(children: PhrasingContent[], className?: string): Paragraph {
  const made: Paragraph = { type: 'paragraph', children };
  if (className) become(made, 'p', { className: [className] });
  return made;
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** Applies the rules to every container directive. Anything else that looks like a directive goes back to being text. */
export function directives(rules: readonly DirectiveRule[], source: () => string) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== 'containerDirective' && node.type !== 'leafDirective' && node.type !== 'textDirective') return;
      if (node.type === 'containerDirective' && rules.some((rule) => rule(node))) return;
      if (!parent || index === undefined) return;
      parent.children.splice(index, 1, ...asWritten(node, source()));
      return index + (node.type === 'containerDirective' ? 1 : 0);
    });
  };
}

/** What was typed, so that "10:30" and an unknown `:::box` are shown and not swallowed. */
function asWritten(node: Directive, source: string): RootContent[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'textDirective') return [textNode(source.slice(start, end))];
  if (node.type === 'leafDirective') return [paragraph([textNode(source.slice(start, end))])];
  const lines = source.slice(start, end).split('\n');
  const closing = lines.length > 1 ? /:{3,}[ \t]*$/.exec(lines.at(-1) ?? '')?.[0].trim() : undefined;
  takeLabel(node);
  return [
    paragraph([textNode(lines[0] ?? '')]),
    ...node.children,
    ...(closing ? [paragraph([textNode(closing)])] : []),
  ];
}
