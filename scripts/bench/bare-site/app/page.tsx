import { size } from '../size';

/**
 * A prerendered page without anything of ours, as long as the story page that it is held against. It holds a typographic
 * apostrophe as any real page does: Node.js sends pure ASCII faster than other text.
 */
export default function Page() {
  return <p>{'a page without any of Next’s users '.repeat(size)}</p>;
}
