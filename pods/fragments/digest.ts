/**
 * What stands for a text in an index: the first 16 hexadecimal digits of its SHA-256. Under it the index has an address, since digests are of one
 * length and spread evenly over pages; and by it a page is known to be what it was.
 */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
