/** What the journeys know of the site that they visit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const site = z.object({
  databaseUrl: z.string(),
  /** The folder into which letters are written. */
  outbox: z.string(),
  signIns: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});

/** Read by each journey that needs it: the site writes it before it answers for the first time. */
export function journeySite(): z.infer<typeof site> {
  return site.parse(
    JSON.parse(readFileSync(path.resolve('.data', process.env['JOURNEYS_NAME'] ?? 'journeys', 'site.json'), 'utf8')),
  );
}

/** The demo account of a role. */
export function demoSignIn(role: string): { readonly email: string; readonly password: string } {
  const found = journeySite().signIns.find((one) => one.role === role);
  if (!found) throw new Error(`The demo newsroom has no ${role}.`);
  return found;
}
