/** A form of a page, as a browser without scripts would send it. */
export interface PlainForm {
  readonly action: string;
  readonly hidden: ReadonlyMap<string, string>;
}

const boundary = 'northstarbench';

/** Reads the form that holds a field of this name out of a page. */
export async function readPlainForm(address: string, field: string): Promise<PlainForm> {
  const html = await (await fetch(address)).text();
  const form = [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].find(([, , inside]) =>
    inside?.includes(`name="${field}"`),
  );
  if (!form) throw new Error(`${address} has no form with a field ${field}.`);
  const action = /action="([^"]*)"/.exec(form[1] ?? '')?.[1] ?? '';
  const hidden = new Map<string, string>();
  for (const [tag] of (form[2] ?? '').matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name) hidden.set(name, unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? ''));
  }
  return { action: new URL(unescaped(action), address).href, hidden };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The body of a submission, as multipart/form-data. */
export function bodyOf(form: PlainForm, typed: Readonly<Record<string, string>>): string {
  const fields = new Map([...form.hidden, ...Object.entries(typed)]);
  const parts = [...fields].map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

export const formHeaders = { 'content-type': `multipart/form-data; boundary=${boundary}` };
