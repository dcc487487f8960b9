const boxesOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLInputElement>('input[name="id"]')];

/** Every box between the one that was ticked last and this one stands as this one does. */
export function chooseRange(list: HTMLElement, from: HTMLInputElement, to: HTMLInputElement): void {
  const boxes = boxesOf(list);
  const [first, last] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
  if (first === undefined || last === undefined || first < 0) return;
  for (const box of boxes.slice(first, last + 1)) box.checked = to.checked;
}

const linksOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('a[data-row]')];

/** The row that the focus is in; none before the first step. */
function rowOf(list: HTMLElement): number {
  const row = document.activeElement?.closest('li');
  return linksOf(list).findIndex((link) => row?.contains(link) ?? false);
}

/** Brings the focus to the next row, or to the one before. It stops at either end. */
export function move(list: HTMLElement, step: 1 | -1): void {
  const links = linksOf(list);
  const at = rowOf(list);
  const next = at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step));
  links[next]?.focus();
}

/** The box of the row that the focus is in. */
export function boxInFocus(list: HTMLElement): HTMLInputElement | null {
  return linksOf(list)[rowOf(list)]?.closest('li')?.querySelector<HTMLInputElement>('input[name="id"]') ?? null;
}
