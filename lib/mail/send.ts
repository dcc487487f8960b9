import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { env } from '@/lib/env';
import { headerText, type Letter } from '@/lib/domain/letter';

/** Where letters go: a mail server, else a folder in which each letter is a file that any mail program opens. */
export interface MailRoute {
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly mailOutbox: string;
  readonly siteUrl: string;
}

/** Milliseconds after which a mail server that says nothing counts as away. */
const patience = 20_000;

/** Sends one letter. Throws when the server refuses it or is away; the queue tries again. */
export async function sendLetter(id: string, letter: Letter, route: MailRoute = env): Promise<void> {
  const message = messageOf(id, letter, route);
  if (route.smtpUrl !== undefined) {
    await smtp(route.smtpUrl).sendMail(message);
    return;
  }
  const built = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(message);
  await mkdir(route.mailOutbox, { recursive: true });
  const file = path.join(route.mailOutbox, `${id}.eml`);
  // Written aside first: whoever watches the folder never opens half a letter.
  await writeFile(`${file}.part`, built.message);
  await rename(`${file}.part`, file);
}

/** The message as it goes out. The address is given as an address, never as a header to be read: nothing can be added to it. */
export function messageOf(id: string, letter: Letter, route: Pick<MailRoute, 'mailFrom' | 'siteUrl'>): SendMailOptions {
  const host = new URL(route.siteUrl).hostname;
  return {
    from: route.mailFrom,
    to: { name: '', address: letter.to },
    subject: headerText(letter.subject),
    text: letter.text,
    // The same letter, sent twice after a break, is seen as one by mail programs.
    messageId: `<${id}@${host}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(letter.unsubscribe
        ? {
            'List-Unsubscribe': { prepared: true, value: `<${letter.unsubscribe}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
  };
}

const transports = new Map<string, Transporter>();

function smtp(url: string): Transporter {
  const known = transports.get(url);
  if (known) return known;
  const made = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  transports.set(url, made);
  return made;
}
