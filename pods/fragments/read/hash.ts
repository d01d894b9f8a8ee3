/** The key under which the index has an address (SHA-256, its first 16 hexadecimal digits): of one length, and spread evenly over pages. */
export async function hashOf(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
