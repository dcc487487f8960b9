import type { Emphasis } from 'mdast';
import { become, paragraph, takeLabel, textNode, type DirectiveRule } from './directives';

/** `:::callout[Title]{kind="missed"}`: something beside the story, such as "in case you missed it". */
export const callout: DirectiveRule = (directive) => {
  if (directive.name !== 'callout') return false;
  const kinds = ['missed', 'numbers', 'note'];
  const kind = kinds.find((name) => name === directive.attributes?.['kind']) ?? 'note';
  const label = takeLabel(directive);
  if (label.length > 0) directive.children.unshift(paragraph([...label], 'callout-title'));
  become(directive, 'aside', { className: ['callout', `callout-${kind}`] });
  return true;
};

/** `:::learn-more[Learn more]`: where to read on. */
export const learnMore: DirectiveRule = (directive) => {
  if (directive.name !== 'learn-more') return false;
  const label = takeLabel(directive);
  directive.children.unshift(paragraph(label.length > 0 ? [...label] : [textNode('Learn more')], 'learn-more-title'));
  become(directive, 'aside', { className: ['learn-more'] });
  return true;
};

/** `:::quote{by source href}`: somebody's words, with their name and where they said it. */
export const quote: DirectiveRule = (directive) => {
  if (directive.name !== 'quote') return false;
  const { by = '', source = '', href = '' } = directive.attributes ?? {};
  const words = {
    type: 'blockquote' as const,
    children: directive.children.filter((child) => child.type !== 'definition'),
  };
  const outlet = textNode(source ?? '');
  const caption = [
    ...(by ? [textNode(by)] : []),
    ...(by && source ? [textNode(', ')] : []),
    ...(source ? [href ? { type: 'link' as const, url: href, children: [outlet] } : outlet] : []),
  ];
  const figcaption = paragraph(caption);
  become(figcaption, 'figcaption');
  directive.children = caption.length > 0 ? [words, figcaption] : [words];
  become(directive, 'figure', { className: ['quote'] });
  return true;
};

/** `:::figure{src alt caption credit}`: a picture in the text. Words between the fences stay under it. */
export const figure: DirectiveRule = (directive) => {
  if (directive.name !== 'figure') return false;
  const { src = '', alt = '', caption = '', credit = '' } = directive.attributes ?? {};
  const picture = paragraph([{ type: 'image', url: src ?? '', alt: alt ?? '' }]);
  become(picture, 'div');
  const creditNode: Emphasis = { type: 'emphasis', children: [textNode(credit ?? '')] };
  become(creditNode, 'span', { className: ['credit'] });
  const figcaption = paragraph([textNode(caption ?? ''), ...(credit ? [textNode(' '), creditNode] : [])]);
  become(figcaption, 'figcaption');
  directive.children = [picture, ...directive.children, ...(caption || credit ? [figcaption] : [])];
  become(directive, 'figure', { className: ['figure'] });
  return true;
};

/** The directives of a story, in the order in which the house style names them. */
export const articleDirectives: readonly DirectiveRule[] = [callout, learnMore, quote, figure];
