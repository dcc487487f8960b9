import { size } from '../size';

/** A prerendered page without anything of ours, as long as the story page that it is held against. */
export default function Page() {
  return <p>{'a page without anything of ours '.repeat(size)}</p>;
}
