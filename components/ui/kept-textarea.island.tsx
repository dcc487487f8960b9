'use client';

import { useEffect, useLayoutEffect, useRef, useState, type ComponentProps } from 'react';

type KeptTextareaProps = Omit<ComponentProps<'textarea'>, 'ref'> & { readonly id: string };

/**
 * A textarea that keeps what was typed into it before the scripts were alive. When React takes over a textarea that came
 * with words in it, it writes those words into it again (react-dom, `initTextarea`), and on a slow line that would cost
 * a writer theirs.
 */
export function KeptTextarea(props: KeptTextareaProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [stood] = useState(() => whatStands(props.id));
  useLayoutEffect(() => {
    // A form that is made anew has a box of its own: only one that React took over holds words from before.
    if (stood !== null && stood.box === box.current) putBack(stood);
  }, [stood]);
  useEffect(() => {
    if (stood === null || stood.box !== box.current || stood.words === stood.given) return;
    // What listens to typing (the count of letters, the question before leaving) hears of it now.
    stood.box.dispatchEvent(new Event('input', { bubbles: true }));
  }, [stood]);
  return <textarea {...props} ref={box} />;
}

interface Stood {
  readonly box: HTMLTextAreaElement;
  /** What the page came with. */
  readonly given: string;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly direction: HTMLTextAreaElement['selectionDirection'];
}

function whatStands(id: string): Stood | null {
  if (typeof document === 'undefined') return null;
  const box = document.getElementById(id);
  if (!(box instanceof HTMLTextAreaElement)) return null;
  return {
    box,
    given: box.defaultValue,
    words: box.value,
    from: box.selectionStart,
    to: box.selectionEnd,
    direction: box.selectionDirection,
  };
}

function putBack({ box, words, from, to, direction }: Stood): void {
  if (box.value !== words) box.value = words;
  // Elsewhere, setting the selection would take the focus in some browsers.
  if (document.activeElement === box) box.setSelectionRange(from, to, direction);
}
