/** A key for one submission, drawn in the browser, also where the page came without TLS and `randomUUID` is not there. */
export function drawKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
