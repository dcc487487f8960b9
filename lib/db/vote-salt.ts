import { randomBytes } from 'node:crypto';
import { db } from './client';

let known: { readonly day: string; readonly salt: string } | null = null;

/**
 * Today's salt for the voting keys of guests. Drawn by the first who needs it, and overwritten the next day: from then on
 * nobody, not even who holds the database and the secret, can tell whose keys yesterday's were.
 */
export async function dailyVoteSalt(now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10);
  if (known?.day === day) return known.salt;
  const drawn = JSON.stringify({ day, salt: randomBytes(32).toString('base64url') });
  const rows = await db.$queryRaw<{ salt: string }[]>`
    INSERT INTO settings (key, value, saved_at) VALUES ('vote-salt', ${drawn}::jsonb, ${now})
    ON CONFLICT (key) DO UPDATE SET
      value = CASE WHEN settings.value->>'day' < ${day} THEN EXCLUDED.value ELSE settings.value END,
      saved_at = CASE WHEN settings.value->>'day' < ${day} THEN EXCLUDED.saved_at ELSE settings.saved_at END
    RETURNING value->>'salt' AS salt`;
  const salt = rows[0]?.salt;
  if (salt === undefined) throw new Error('No salt came back from the settings.');
  known = { day, salt };
  return salt;
}
