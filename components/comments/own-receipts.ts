/** Where the browser keeps, for this session and this tab only, the receipts of what was written under a story. */
const prefix = 'northstar:receipts:';
const storageKey = (articleId: string) => `${prefix}${articleId}`;
const receiptsMax = 10;
/** Tells the list on the same page that a receipt was added. */
export const ownReceiptsChanged = 'northstar:own-receipts';

/** The codes of the receipts of this session; none where the browser keeps nothing. */
export function readOwnReceipts(articleId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(articleId)) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((code): code is string => typeof code === 'string' && /^[\w-]{20,64}$/.test(code))
      : [];
  } catch {
    return [];
  }
}

/** The codes of this session whatever story they belong to. */
export function readEveryOwnReceipt(): readonly string[] {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
    return keys.flatMap((key) => readOwnReceipts(key.slice(prefix.length)));
  } catch {
    return [];
  }
}

/** Keeps a receipt until the tab is closed. */
export function keepOwnReceipt(articleId: string, code: string): void {
  try {
    const codes = [...new Set([...readOwnReceipts(articleId), code])].slice(-receiptsMax);
    sessionStorage.setItem(storageKey(articleId), JSON.stringify(codes));
    window.dispatchEvent(new Event(ownReceiptsChanged));
  } catch {
    // A browser that keeps nothing shows nothing; the receipt itself is unharmed.
  }
}

/** Forgets the receipts of a story on this device. The comments stay as they are. */
export function forgetOwnReceipts(articleId: string): void {
  try {
    sessionStorage.removeItem(storageKey(articleId));
  } catch {
    // Nothing was kept, so nothing is to be forgotten.
  }
}
