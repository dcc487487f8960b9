import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hash of a password that nobody has: checking it takes as long as checking a real one. */
let nobody: Promise<string> | null = null;

/** A password as it is kept: argon2id, with its salt and cost in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether the password is right. An unknown account takes as long as a known one, and is never right. */
export async function isRightPassword(kept: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('a password that nobody has');
  try {
    const right = await verify(kept ?? (await nobody), password);
    return right && kept !== null;
  } catch {
    return false;
  }
}
