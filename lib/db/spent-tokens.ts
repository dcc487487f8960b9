import { db } from './client';
import { keyedHash } from './secrets';

/** Uses a token up. False when it was used before: a replay. */
export async function spendToken(token: string, expiresAt: Date): Promise<boolean> {
  const { count } = await db.spentToken.createMany({
    data: [{ hash: keyedHash('spent', token), expiresAt }],
    skipDuplicates: true,
  });
  return count === 1;
}
