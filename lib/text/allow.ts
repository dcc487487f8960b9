import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What may stand in a page, for stories and for comments, side by side. Everything else is dropped.
 *
 * Classes in a story's HTML: callout, callout-missed, callout-numbers, callout-note, callout-title, quote, learn-more,
 * learn-more-title, figure, credit.
 */
const webAddresses = { href: ['http', 'https', 'mailto'] };

const inline = ['a', 'em', 'strong', 'del', 'code', 'br', 'sup', 'sub', 'cite'];

export const articleAllowed: Options = {
  ...defaultSchema,
  tagNames: [
    ...inline,
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'hr',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'figure',
    'figcaption',
    'img',
    'aside',
    'div',
    'section',
    'span',
    'input',
  ],
  attributes: {
    '*': ['dir', 'lang', 'dataBlock'],
    a: ['href', 'title', 'rel', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy', 'id'],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    aside: [['className', /^callout(-[a-z]+)?$/, 'learn-more']],
    p: [['className', 'callout-title', 'learn-more-title']],
    figure: [['className', 'quote', 'figure']],
    blockquote: ['cite'],
    span: [['className', 'credit']],
    section: [['className', 'footnotes'], 'dataFootnotes'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    li: ['id', 'value'],
    ol: ['start'],
    td: ['align', 'colSpan'],
    th: ['align', 'colSpan', 'scope'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { ...webAddresses, src: ['https'], cite: ['https', 'http'] },
  clobber: [],
  strip: ['script', 'style'],
};

export const commentAllowed: Options = {
  tagNames: ['p', 'br', 'em', 'strong', 'code', 'blockquote', 'ul', 'ol', 'li', 'a'],
  attributes: { a: ['href', ['rel', 'nofollow', 'ugc', 'noopener', 'noreferrer']], ol: ['start'], li: ['value'] },
  protocols: webAddresses,
  strip: ['script', 'style'],
};
