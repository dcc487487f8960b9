import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { insertRumour } from '@/lib/db/rumours';
import { rumourForm } from '@/lib/domain/forms/rumour-form';

const file = z.array(z.looseObject({ phrases: z.array(z.string()) }));

/** Lists the rumours that come with the newsroom, each with its source. */
export async function insertRumours(now: Date): Promise<void> {
  const text = readFileSync(path.join(process.cwd(), 'content/seed/rumours.json'), 'utf8');
  for (const rumour of file.parse(JSON.parse(text)))
    await insertRumour(rumourForm.parse({ ...rumour, phrases: rumour.phrases.join('\n') }), null, now);
}
