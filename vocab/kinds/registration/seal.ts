/**
 * By a seal everybody can see that whoever gives a place up is the one who claimed it, without learning who that is. The secret of a claim
 * is hashed as many times as it asks for seats; whoever keeps fewer shows the secret hashed that many times, and nobody else can work that
 * out (a chain of hashes: L. Lamport, “Password authentication with insecure communication”, 1981). To show it twice changes nothing.
 */

/** A secret, or what it has become: 32 bytes in hexadecimal. */
const link = /^[0-9a-f]{64}$/;

/** Whether a text has the form of a secret, a proof or a seal. */
export function isLink(text: string): boolean {
  return link.test(text);
}

/** The secret hashed `times` times: the seal of a claim for that many seats, or the proof that this many are kept. */
export async function linkAt(secret: string, times: number): Promise<string> {
  let hashed = secret;
  for (let time = 0; time < times; time++) {
    hashed = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', fromHex(hashed))));
  }
  return hashed;
}

/** The secret of a claim: it follows from a key that only the person has. */
export async function secretOf(key: string, claim: string): Promise<string> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const hmac = await crypto.subtle.importKey('raw', fromHex(key), algorithm, false, ['sign']);
  return toHex(new Uint8Array(await crypto.subtle.sign(algorithm, hmac, new TextEncoder().encode(claim))));
}

/** A key from which nobody can work out another. */
export function newKey(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}
