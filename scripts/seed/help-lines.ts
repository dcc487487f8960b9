import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { insertHelpLine } from '@/lib/db/help-lines';
import { helpLineForm } from '@/lib/domain/forms/help-line-form';

/** Lists the help lines that come with the newsroom. None counts as checked: nobody of this newsroom has rung them. */
export async function insertHelpLines(now: Date): Promise<void> {
  const file = readFileSync(path.join(process.cwd(), 'content/seed/help-lines.json'), 'utf8');
  for (const line of z.array(helpLineForm).parse(JSON.parse(file))) await insertHelpLine(line, null, now);
}
