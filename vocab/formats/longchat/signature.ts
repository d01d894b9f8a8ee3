import {inSlices} from '../../rdf/slices.js';
import type {LongChatDay, WrittenMessage} from './day.js';
import {signedText} from './signed-text.js';

/** How many values that somebody has added to a message are tried with a signature, of each kind. */
const mostTried = 4;

interface Claim {
  readonly maker: string;
  readonly signature: string;
  readonly text: string;
}

/**
 * Finds out what the keys of makers vouch for, as SolidOS signs it (solid-ui, src/chat/signature.ts): Schnorr over secp256k1 (BIP 340), of the SHA-256 of
 * what `signedText` makes of a message. What checks signatures is loaded once there is one.
 * @param keyOf finds the public key of a maker, in hexadecimal digits, from a document that nobody else can write (`…/profile/keys/publicKey.ttl`,
 *   `solid:publicKey`); nothing if there is none. Asked once for each maker.
 * @returns the signed texts that are genuine; none where the page may not compute (an address without https).
 */
export async function verifySignatures(
  days: readonly LongChatDay[],
  keyOf: (maker: string) => Promise<string | undefined>,
): Promise<ReadonlySet<string>> {
  const claims = days.flatMap(({messages}) => [...messages.values()].flatMap(claimsOf));
  const genuine = new Set<string>();
  if (!claims.length || !globalThis.crypto?.subtle) return genuine;
  const makers = [...new Set(claims.map(({maker}) => maker))];
  const keys = new Map(await Promise.all(makers.map(async (maker) => [maker, await keyOf(maker)] as const)));
  const pause = inSlices();
  for (const {maker, signature, text} of claims) {
    const key = keys.get(maker)?.trim();
    if (key !== undefined && (await isGenuine(signature, text, key))) genuine.add(text);
    await pause();
  }
  return genuine;
}

function claimsOf(message: WrittenMessage): Claim[] {
  const {iri, maker, createdText, content, signature, contradictions} = message;
  if (signature === undefined) return [];
  if (!contradictions) {
    if (maker === undefined || createdText === undefined || content === undefined) return [];
    return [{maker, signature, text: signedText(iri, maker, createdText, content)}];
  }
  const {makers, contents, createdTexts, signatures} = contradictions;
  const texts = (one: string) =>
    createdTexts.slice(0, mostTried).flatMap((created) => {
      return contents.slice(0, mostTried).map((each) => signedText(iri, one, created, each));
    });
  return makers.slice(0, mostTried).flatMap((one) => {
    return texts(one).flatMap((text) => signatures.slice(0, mostTried).map((each) => ({maker: one, signature: each, text})));
  });
}

/** Each takes some milliseconds, and a page reads its days again and again. */
const known = new Map<string, boolean>();
const mostKnown = 2_000;

async function isGenuine(signature: string, text: string, key: string): Promise<boolean> {
  if (!/^[\da-f]{128}$/i.test(signature) || !/^[\da-f]{64}$/i.test(key)) return false;
  const question = `${key} ${signature} ${text}`;
  const answer = known.get(question);
  if (answer !== undefined) return answer;
  const checked = await check(signature, text, key).catch(() => undefined);
  if (checked === undefined) return false;
  if (known.size >= mostKnown) known.clear();
  known.set(question, checked);
  return checked;
}

async function check(signature: string, text: string, key: string): Promise<boolean> {
  const {schnorr} = await import('@noble/secp256k1');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return schnorr.verifyAsync(bytesOf(signature), digest, bytesOf(key));
}

function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
