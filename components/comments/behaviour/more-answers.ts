/** Fetches the rest of a thread in its place: the thread's own page, of which only the answers are taken. */
export async function showMoreAnswers(event: MouseEvent, dress: (added: HTMLElement) => void): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-more] a') : null;
  const line = link?.closest<HTMLElement>('[data-more]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !line || !isPlain || link.ariaBusy === 'true') return;
  event.preventDefault();
  event.stopPropagation();
  link.ariaBusy = 'true';
  const fetched = await answersAt(link.href, line.dataset['more'] ?? '').catch(() => null);
  if (!fetched) {
    location.assign(link.href);
    return;
  }
  const before = line
    .closest('li')
    ?.querySelector<HTMLElement>(`[data-answers="${CSS.escape(line.dataset['more'] ?? '')}"]`);
  const seen = new Set([...(before?.querySelectorAll('[id]') ?? [])].map((element) => element.id));
  // The answers that stood here come again among the fetched ones: theirs step back, with their addresses.
  if (before) {
    before.hidden = true;
    for (const element of before.querySelectorAll('[id]')) element.removeAttribute('id');
  }
  line.hidden = true;
  line.after(fetched);
  dress(fetched);
  [...fetched.querySelectorAll<HTMLElement>('[id^="comment-"]')]
    .find((element) => !seen.has(element.id))
    ?.focus({ preventScroll: true });
}

async function answersAt(href: string, id: string): Promise<HTMLElement | null> {
  const answer = await fetch(href);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const list = page.querySelector<HTMLElement>(`[data-answers="${CSS.escape(id)}"]`);
  const more = page.querySelector<HTMLElement>('nav a[rel~="next"]');
  if (list && more) list.append(more);
  return list;
}
