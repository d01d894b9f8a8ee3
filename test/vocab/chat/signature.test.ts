import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {schnorr} from '@noble/secp256k1';
import {signedText} from '../../../vocab/formats/longchat/signed-text.js';
import {verifySignatures} from '../../../vocab/formats/longchat/signature.js';
import {foldMessages} from '../../../vocab/kinds/chat/fold.js';
import {zoe} from '../../support/longchat/documents.js';
import {among, dayFrom, line} from '../../support/longchat/rooms.js';

/** The key of the first vector of BIP 340, which has the number 3 for its secret. */
const secret = Uint8Array.from({length: 32}, (_, at) => (at === 31 ? 3 : 0));
const publicKey = 'f9308a019258c31049344f85f89d5229b531c845836f99b08601f113bce036f9';
/** Made with `@noble/curves` 2.0.1, which SolidOS signs with, over the message in `turtle`, without randomness. */
const vector =
  '8585c31cf57b83e8e048e37228582b0cc18ccafd2c035b8f7de6fbc9b8a7ff0605c305991c24db73db4ab4584cca016495f7fca37c2ed5837c9207865b3f115e';

const channel = 'https://zoe.example/chat/index.ttl#this';
const day = 'https://zoe.example/chat/2023/11/14/chat.ttl';

async function sign(name: string, created: string, content: string): Promise<string> {
  const text = new TextEncoder().encode(signedText(`${day}#${name}`, zoe, created, content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Buffer.from(await schnorr.signAsync(digest, secret)).toString('hex');
}

const turtle = (more: string) => `
  @prefix dct: <http://purl.org/dc/terms/>. @prefix foaf: <http://xmlns.com/foaf/0.1/>. @prefix sioc: <http://rdfs.org/sioc/ns#>.
  @prefix flow: <http://www.w3.org/2005/01/wf/flow#>. @prefix schema: <http://schema.org/>. @prefix sec: <https://w3id.org/security#>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
  <${channel}> flow:message <#Msg1700000000000>.
  <#Msg1700000000000> dct:created "2023-11-14T22:13:20Z"^^xsd:dateTime; sioc:content "Signed, zoé 👍"; foaf:maker <${zoe}>;
    sec:proofValue "${vector}".
  ${more}`;

async function read(more: string, keyOf: (maker: string) => string | undefined = () => publicKey) {
  const days = [await dayFrom(turtle(more), channel, day)];
  const vouched = await verifySignatures(days, (maker) => Promise.resolve(keyOf(maker)));
  return foldMessages(days, {...among, signed: vouched})[0]!;
}

const replacement = (name: string, created: string, content: string, more = '') => `
  <#Msg1700000000000> dct:isReplacedBy <#${name}>.
  <#${name}> dct:created "${created}"^^xsd:dateTime; sioc:content "${content}"; foaf:maker <${zoe}>${more}.`;

describe('a message that its author’s key has signed', () => {
  it('is marked as signed', async () => {
    const message = await read('');
    assert.deepEqual([line(message), message.authorship], ['zoe: Signed, zoé 👍', 'signed']);
  });

  it('is unconfirmed if a letter of it, its time or its maker is another one, and if the key is another one or none at all', async () => {
    const days = async (from: string, to: string) => [await dayFrom(turtle('').replace(from, to), channel, day)];
    for (const [from, to] of [
      ['Signed, zoé', 'Signed, zoe'],
      ['22:13:20Z', '22:13:21Z'],
      [zoe, 'https://eve.example/#me'],
      [vector, `${vector.slice(0, -1)}f`],
      [vector, 'not hexadecimal'],
    ] as const) {
      assert.deepEqual(
        [...(await verifySignatures(await days(from, to), () => Promise.resolve(publicKey)))],
        [],
        `${from} → ${to}`,
      );
    }
    assert.equal((await read('', () => undefined)).authorship, 'unconfirmed');
    assert.equal((await read('', () => 'ab'.repeat(32))).authorship, 'unconfirmed');
    assert.equal((await read('', () => '<script>')).authorship, 'unconfirmed');
  });

  it('is changed by what is signed as well, and taken back by it', async () => {
    const at = '2023-11-14T22:20:00Z';
    const changed = await read(replacement('Msg2', at, 'better', `; sec:proofValue "${await sign('Msg2', at, 'better')}"`));
    assert.deepEqual(
      [line(changed), changed.authorship, changed.earlier],
      ['zoe: better (edited)', 'signed', ['Signed, zoé 👍']],
    );
    const words = '(message deleted)';
    const proof = `; schema:dateDeleted "${at}"^^xsd:dateTime; sec:proofValue "${await sign('Msg2', at, words)}"`;
    assert.equal((await read(replacement('Msg2', at, words, proof))).state, 'removed');
  });

  it('is changed by nothing else', async () => {
    const at = '2023-11-14T22:20:00Z';
    const forged = await read(replacement('Msg2', at, 'worse'));
    assert.deepEqual([line(forged), forged.authorship, forged.claimed], ['zoe: Signed, zoé 👍', 'signed', ['worse']]);
    const copied = await read(replacement('Msg2', at, 'worse', `; sec:proofValue "${vector}"`));
    assert.equal(line(copied), 'zoe: Signed, zoé 👍');
    const deleted = await read(replacement('Msg2', at, '(message deleted)', `; schema:dateDeleted "${at}"^^xsd:dateTime`));
    assert.equal(line(deleted), 'zoe: Signed, zoé 👍');
  });

  it('keeps its words, its time and its name whatever is added to it', async () => {
    const message =
      await read(`<#Msg1700000000000> sioc:content "A", "zzz"; dct:created "2023-11-14T01:00:00Z"^^xsd:dateTime;
      foaf:maker <https://aaa.example/#me>; sec:proofValue "00"; schema:dateDeleted "2023-11-14T23:00:00Z"^^xsd:dateTime.`);
    assert.deepEqual([line(message), message.authorship, message.claimed], ['zoe: Signed, zoé 👍', 'signed', ['A', 'zzz']]);
  });

  it('asks for each key once, and for none if nothing is signed', async () => {
    const asked: string[] = [];
    const keyOf = (maker: string) => {
      asked.push(maker);
      return Promise.resolve(undefined);
    };
    const days = [
      await dayFrom(turtle(replacement('Msg2', '2023-11-14T22:20:00Z', 'x', '; sec:proofValue "1"')), channel, day),
    ];
    await verifySignatures(days, keyOf);
    await verifySignatures([await dayFrom(turtle('').replace(/sec:proofValue ".*"/, 'sec:none ""'), channel, day)], keyOf);
    assert.deepEqual(asked, [zoe]);
  });
});
