import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sendMessage} from '../../pods/messages/send.js';
import {ensureInbox} from '../../pods/inbox/inbox.js';
import {readNotice} from '../../pods/inbox/notice.js';
import {isNotice} from '../../pods/inbox/letter.js';
import type {Resources} from '../../pods/documents/resources.js';
import {itemsIn, readListing} from '../../pods/inbox/inbox-listing.js';
import {readItems, removeItems} from '../../pods/inbox/read-inbox.js';
import {markItems} from '../../pods/inbox/mark-items.js';
import {readMarks, readMarksDocument} from '../../pods/inbox/read-marks.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {resourcesOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const item = 'https://pods.example/ana/inbox/1';
const bo = 'https://pods.example/bo/profile/card#me';
const prefixes = `@prefix as: <https://www.w3.org/ns/activitystreams#>. @prefix meeting: <http://www.w3.org/ns/pim/meeting#>.
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>. @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>.
  @prefix schema: <http://schema.org/>. @prefix bo: <${bo}>.`;

async function told(turtle: string, languages: readonly string[] = ['fr']) {
  return readNotice(await parseTurtle(prefixes + turtle, item), item, languages);
}

describe('an item of an inbox', () => {
  it('is a message with its text and who signs it', async () => {
    assert.deepEqual(await told(`<urn:uuid:1> a as:Note; as:attributedTo bo:; as:content "Bonjour".`), {
      id: 'urn:uuid:1',
      kind: 'message',
      from: bo,
      text: 'Bonjour',
      about: undefined,
    });
  });

  it('is a message too where a program wraps it in the making of it', async () => {
    const notice = await told(`<> a as:Create; as:actor bo:; as:object <#note>. <#note> a as:Note; as:content "Salut".`);
    assert.deepEqual([notice?.kind, notice?.text, notice?.from, notice?.id], ['message', 'Salut', bo, `${item}#note`]);
  });

  it('is the answer of a coop to a request, with its reason', async () => {
    const notice = await told(
      `<urn:uuid:2> a as:Reject; as:actor <https://coop.example/#us>; as:object <urn:uuid:1>; as:content "Complet".`,
    );
    assert.deepEqual(
      [notice?.kind, notice?.text, notice?.about, notice?.from],
      ['refused', 'Complet', undefined, 'https://coop.example/#us'],
    );
  });

  for (const property of ['rdf:seeAlso', 'rdfs:seeAlso']) {
    it(`is an invitation to a chat as SolidOS sends it, whose address ${property} tells`, async () => {
      const notice = await told(`<> a meeting:LongChatInvite; ${property} <https://pods.example/bo/chat/index.ttl#this>.`);
      assert.deepEqual([notice?.kind, notice?.about], ['chat', 'https://pods.example/bo/chat/index.ttl#this']);
    });
  }

  it('is read in the reader’s language where it comes in several', async () => {
    const turtle = `<> a as:Announce; as:summary "A new oven"@en, "Un nouveau four"@fr.`;
    assert.equal((await told(turtle))?.text, 'Un nouveau four');
    assert.equal((await told(turtle, ['en']))?.text, 'A new oven');
  });

  it('loses the markup that some programs write their texts in, and gains none', async () => {
    const notice = await told(
      `<> a as:Note; as:content "<p>Bonjour <a href='javascript:x()'>vous</a><br>tous &amp; toutes</p><script>alert(1)</script>".`,
    );
    assert.equal(notice?.text, 'Bonjour vous\ntous & toutes');
  });

  it('keeps a text that only looks a little like markup', async () => {
    assert.equal((await told(`<> a as:Note; as:content "1 < 2 && 3 > 2".`))?.text, '1 < 2 && 3 > 2');
  });

  it('of a kind that nobody knows is told by its name', async () => {
    const notice = await told(`<#x> a <https://other.example/Thing>; rdfs:label "Livraison jeudi".`);
    assert.deepEqual([notice?.kind, notice?.text], ['other', 'Livraison jeudi']);
  });

  it('without names of its own has the address where it lies', async () => {
    const notice = await told(`[] a as:Like; as:actor bo:; as:object <https://coop.example/news/1>.`);
    assert.deepEqual([notice?.id, notice?.kind, notice?.about], [item, 'liked', 'https://coop.example/news/1']);
  });

  it('leads to no address that is not on the web', async () => {
    const notice = await told(`<> a as:Announce; as:object <javascript:alert(1)>; as:actor <data:text/html,x>.`);
    assert.deepEqual([notice?.about, notice?.from], [undefined, undefined]);
  });

  for (const [what, turtle] of Object.entries({
    'says nothing at all': '',
    'speaks of things without saying anything of them': '<#a> a <https://other.example/Thing>.',
    'is a circle of things that point to each other': '<#a> as:object <#b>. <#b> as:object <#a>.',
  })) {
    it(`tells nothing if it ${what}`, async () => {
      const notice = await told(turtle);
      assert.ok(notice === undefined || notice.kind === 'other', JSON.stringify(notice));
    });
  }

  it('whose activities point to each other in a circle is still told once', async () => {
    const notice = await told(`<#a> a as:Like; as:object <#b>. <#b> a as:Like; as:object <#a>.`);
    assert.equal(notice?.kind, 'liked');
  });
});

const listed = async (resources: Resources, inbox: string) =>
  itemsIn(valueOf(await readListing(resources, inbox)).graph, inbox);

/** Ana with an inbox, and Bo who writes to her. */
async function meet() {
  const pod = createMemoryPod();
  const [ana, sender] = [pod.createPerson('ana'), pod.createPerson('bo')];
  const resources = resourcesOf(pod, ana);
  const inbox = valueOf(await ensureInbox({...ana, resources}));
  const drop = async (body: string, contentType = 'text/turtle') => {
    const answer = await sender.fetch(inbox, {method: 'POST', headers: {'content-type': contentType}, body});
    return new URL(answer.headers.get('location')!, inbox).href;
  };
  const send = (iri: string, text: string) =>
    sendMessage(sender.fetch, inbox, {iri, from: sender.webId, to: ana.webId, text, written: new Date(0)});
  const read = async () => readItems(resources, await listed(resources, inbox), ['fr']);
  return {pod, ana, resources, inbox, drop, send, read};
}

describe('an inbox', () => {
  it('shows what was sent twice once, with both places where it lies', async () => {
    const {send, read} = await meet();
    await send('urn:uuid:1', 'Bonjour');
    await send('urn:uuid:1', 'Bonjour');
    await send('urn:uuid:2', 'Bonsoir');
    const found = (await read()).filter(isNotice);
    assert.deepEqual(found.map(({text, items}) => [text, items.length]).sort(), [
      ['Bonjour', 2],
      ['Bonsoir', 1],
    ]);
  });

  it('shows everything else beside what cannot be read', async () => {
    const {drop, send, read} = await meet();
    await send('urn:uuid:1', 'Bonjour');
    const broken = await drop('this is < not Turtle');
    const large = await drop(`<> a <https://www.w3.org/ns/activitystreams#Note>; <urn:x:y> "${'x'.repeat(70_000)}".`);
    const empty = await drop('');
    const found = await read();
    const unreadable = found.flatMap((one) => (isNotice(one) ? [] : [[one.url, one.problem.kind] as const]));
    assert.deepEqual(
      new Map<string, string>(unreadable),
      new Map([
        [broken, 'malformed'],
        [large, 'too-large'],
        [empty, 'malformed'],
      ]),
    );
    assert.deepEqual(
      found.filter(isNotice).map(({text}) => text),
      ['Bonjour'],
    );
  });

  it('shows the newest first, by the server’s clock', async () => {
    const {drop, inbox, resources, pod} = await meet();
    const urls = [await drop('<> a <urn:x:y>.'), await drop('<> a <urn:x:y>.')];
    const items = await listed(resources, inbox);
    assert.deepEqual(new Set(items.map(({url}) => url)), new Set(urls));
    const times = items.map(({received}) => received?.getTime() ?? 0);
    assert.deepEqual(
      times,
      [...times].sort((a, b) => b - a),
    );
    assert.ok(pod);
  });

  it('loses what is taken out of it, also when that is done twice', async () => {
    const {ana, drop, inbox, resources} = await meet();
    const url = await drop('<> a <urn:x:y>.');
    valueOf(await removeItems(ana.fetch, [url]));
    valueOf(await removeItems(ana.fetch, [url]));
    assert.deepEqual(await listed(resources, inbox), []);
  });
});

describe('what is marked as read', () => {
  it('is remembered in the person’s own space, where nobody else can see it', async () => {
    const {pod, ana, resources, drop} = await meet();
    const url = await drop('<> a <urn:x:y>.');
    const keeper = {...ana, resources};
    assert.deepEqual(valueOf(await readMarks(keeper)), new Set());
    valueOf(await markItems(keeper, [url], true, new Set([url])));
    assert.deepEqual(valueOf(await readMarks({...keeper, resources: resourcesOf(pod, ana)})), new Set([url]));
    assert.equal((await pod.fetch(readMarksDocument(ana.storage))).status, 401);
  });

  it('can be taken back', async () => {
    const {ana, resources, drop} = await meet();
    const urls = [await drop('<> a <urn:x:y>.'), await drop('<> a <urn:x:y>.')];
    const keeper = {...ana, resources};
    valueOf(await markItems(keeper, urls, true, new Set(urls)));
    assert.deepEqual(valueOf(await markItems(keeper, [urls[0]!], false, new Set(urls))), new Set([urls[1]]));
  });

  it('forgets what has gone from the inbox', async () => {
    const {ana, resources, drop} = await meet();
    const urls = [await drop('<> a <urn:x:y>.'), await drop('<> a <urn:x:y>.')];
    const keeper = {...ana, resources};
    valueOf(await markItems(keeper, [urls[0]!], true, new Set(urls)));
    assert.deepEqual(valueOf(await markItems(keeper, [urls[1]!], true, new Set([urls[1]!]))), new Set([urls[1]]));
  });
});
