import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { secretFor } from '@/lib/env';

/** Encrypts a short text at rest: AES-256-GCM, a fresh nonce each time. */
export function seal(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secretFor('seal'), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Opens what `seal` closed; null when it was damaged or closed under another key. */
export function unseal(sealed: string): string | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', secretFor('seal'), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** The same input gives the same key, and without the site's secret nobody can go back or guess along. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', secretFor('hash')).update(`${purpose}\n`).update(text).digest('base64url');
}

/** How a receipt's code is kept: a code has 128 random bits, so a plain hash is enough and look-ups stay exact. */
export function receiptHash(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
