import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foldMessages} from '../../../vocab/kinds/chat/fold.js';
import {
  ana,
  channel,
  dataModulesDay,
  dayAt,
  matrixEarlierDay,
  matrixLaterDay,
  proseDay,
  solidosDay,
  zoe,
} from '../../support/longchat/documents.js';
import {among, dayFrom, line} from '../../support/longchat/rooms.js';

const read = (turtle: string, date = '2023/11/14') => dayFrom(turtle, channel, dayAt(date));
const say = (more: string) => `
  @prefix dct: <http://purl.org/dc/terms/>. @prefix foaf: <http://xmlns.com/foaf/0.1/>. @prefix sioc: <http://rdfs.org/sioc/ns#>.
  @prefix flow: <http://www.w3.org/2005/01/wf/flow#>. @prefix schema: <http://schema.org/>.
  ${more}`;

describe('a day of a conversation that SolidOS wrote', async () => {
  const messages = foldMessages([await read(solidosDay)], among);

  it('shows what was said, with what was changed and taken back', () => {
    assert.deepEqual(messages.map(line), ['ana: Who comes on Saturday? (edited)', 'zoe (removed)', 'zoe: I do']);
    assert.deepEqual(messages[0]?.earlier, ['Who comes on Saturday']);
    assert.deepEqual(
      messages.map(({authorship}) => authorship),
      ['unconfirmed', 'unconfirmed', 'unconfirmed'],
    );
  });

  it('shows the sign that a class of reaction stands for', () => {
    assert.deepEqual(messages[0]?.reactions, [{sign: '👍', agents: [zoe], unconfirmed: [zoe]}]);
  });

  it('shows who is in the thread, and how many', () => {
    assert.equal(messages[2]?.thread, messages[0]?.iri);
    assert.equal(messages[0]?.threadSize, 1);
    assert.equal(messages[0]?.thread, undefined);
  });

  it('never shows the words that stand for a message that was taken back', () => {
    assert.ok(!JSON.stringify(messages).includes('message deleted'));
  });
});

describe('a day of a conversation', () => {
  it('shows what chats-rdflib wrote, in its order to the millisecond', async () => {
    const messages = foldMessages([await read(dataModulesDay, '2024/07/01')], among);
    assert.deepEqual(messages.map(line), ['zoe: first', 'ana: second']);
  });

  it('shows what the bridge to Matrix wrote over several days: each message once, changed, answered and in its thread', async () => {
    const days = [await read(matrixLaterDay, '2023/02/25'), await read(matrixEarlierDay, '2023/02/20')];
    const messages = foldMessages(days, among);
    assert.deepEqual(messages.map(line), [
      'zoe: A root message, edited (edited)',
      'ana: B a reply to A',
      'zoe: N another thread reply to A, edited (edited)',
      'ana: P reply in the thread',
      'zoe: D reply to A edited',
    ]);
    const [a, b, n, p, d] = messages;
    assert.deepEqual([b?.answers, d?.answers], [a?.iri, a?.iri]);
    assert.deepEqual([n?.thread, p?.thread, a?.threadSize], [a?.iri, a?.iri, 2]);
    assert.deepEqual(p?.reactions, [{sign: '👍', agents: [zoe], unconfirmed: [zoe]}]);
  });

  it('knows the thread of a message whose beginning lies in a document that was not read', async () => {
    const messages = foldMessages([await read(matrixLaterDay, '2023/02/25')], among);
    assert.equal(messages.find(({name}) => name === 'P')?.thread, `${dayAt('2023/02/20')}#A`);
    assert.equal(messages.find(({name}) => name === 'D')?.answers, `${dayAt('2023/02/20')}#A`);
  });

  it('shows what is named as the prose of the specification has it', async () => {
    assert.deepEqual(foldMessages([await read(proseDay)], among).map(line), ['zoe: Hello world!']);
  });

  it('takes an answer for one whichever way it points, since the specification and its examples differ', async () => {
    const day = await read(
      say(`<${channel}> flow:message <#q>, <#a>.
        <#q> sioc:content "Question"; dct:created "2023-11-14T10:00:00Z"; foaf:maker <${zoe}>; sioc:has_reply <#a>.
        <#a> sioc:content "Answer"; dct:created "2023-11-14T10:01:00Z"; foaf:maker <${ana}>.`),
    );
    const [question, answer] = foldMessages([day], among);
    assert.deepEqual([question?.answers, answer?.answers], [undefined, question?.iri]);
  });

  it('reads values of a wrong type as far as they mean something, and leaves out the others', async () => {
    const day = await read(
      say(`<${channel}> flow:message <#a>, <#b>, <#c>, "d", [].
        <#a> sioc:content 42; dct:created "2023-11-14T10:00:00"; foaf:maker "Zoe".
        <#b> sioc:content "b"@fr; dct:created "soon", <#never>; foaf:maker <${zoe}>; dct:isReplacedBy "b2"; flow:attachment "x.png".
        <#c> sioc:content <https://zoe.example/>; dct:created 12.`),
    );
    const messages = foldMessages([day], among);
    assert.deepEqual(messages.map(line), ['zoe: b', '?: ', '?: 42']);
    assert.equal(messages[2]?.time, Date.UTC(2023, 10, 14, 10));
    assert.equal(messages[0]?.time, Date.UTC(2023, 10, 14), 'without a time, that of the document');
  });

  it('believes a message only where it lies', async () => {
    const elsewhere = `${dayAt('2023/11/13')}#m`;
    const day = await read(
      say(`<${channel}> flow:message <${elsewhere}>. <${elsewhere}> sioc:content "planted"; foaf:maker <${zoe}>.`),
    );
    assert.deepEqual(foldMessages([day], among), []);
  });

  it('takes for a file only what can be asked for over the web', async () => {
    const day = await read(
      say(`<${channel}> flow:message <#a>. <#a> sioc:content "a"; dct:created "2023-11-14T10:00:00Z"; foaf:maker <${zoe}>;
        flow:attachment <javascript:alert(1)>, <data:text/html,x>, <https://zoe.example/a.png>.`),
    );
    assert.deepEqual(foldMessages([day], among)[0]?.files, ['https://zoe.example/a.png']);
  });

  const reactions: Array<[string, string, string | undefined]> = [
    ['a class alone', 'a schema:LikeAction', '❤️'],
    ['an emoji of no class', 'a schema:Action; sioc:content "🥑"', '🥑'],
    ['a family of emoji', 'a schema:Action; sioc:content "👨‍👩‍👧‍👦"', '👨‍👩‍👧‍👦'],
    ['an emoji that goes with its class', 'a schema:EndorseAction; sioc:content "⭐️"', '⭐️'],
    ['an emoji against its class', 'a schema:DisagreeAction; sioc:content "👍"', undefined],
    ['two classes against each other', 'a schema:DisagreeAction, schema:AgreeAction', undefined],
    ['a text instead of an emoji', 'a schema:AgreeAction; sioc:content "buy now https://x.example"', '👍'],
    ['several emoji', 'a schema:AgreeAction; sioc:content "👍👎"', '👍'],
    ['a digit', 'a schema:Action; sioc:content "1"', undefined],
    ['no sign at all', 'a schema:Action', undefined],
    ['another kind of thing', 'a schema:BuyAction', undefined],
  ];
  for (const [what, statements, sign] of reactions) {
    it(`shows ${sign ?? 'nothing'} for ${what}`, async () => {
      const day = await read(
        say(`<${channel}> flow:message <#m>. <#m> sioc:content "m"; dct:created "2023-11-14T10:00:00Z"; foaf:maker <${zoe}>.
          <#r> ${statements}; schema:agent <${ana}>; schema:target <#m>.`),
      );
      const [message] = foldMessages([day], among);
      assert.deepEqual(
        message?.reactions.map((reaction) => reaction.sign),
        sign === undefined ? [] : [sign],
      );
    });
  }

  it('counts one sign a person, and shows none on what was taken back', async () => {
    const sign = (name: string, target: string) =>
      `<#${name}> a schema:LikeAction; schema:agent <${ana}>; schema:target <#${target}>.`;
    const day = await read(
      say(`<${channel}> flow:message <#m>, <#gone>. <#m> sioc:content "m"; dct:created "2023-11-14T10:00:00Z"; foaf:maker <${zoe}>.
        <#gone> sioc:content "g"; dct:created "2023-11-14T10:01:00Z"; foaf:maker <${zoe}>; dct:isReplacedBy <#del>.
        <#del> sioc:content "(message deleted)"; schema:dateDeleted "2023-11-14T10:02:00Z"; foaf:maker <${zoe}>.
        ${sign('r1', 'm')} ${sign('r2', 'm')} ${sign('r3', 'gone')}`),
    );
    const [message, gone] = foldMessages([day], among);
    assert.deepEqual(message?.reactions, [{sign: '❤️', agents: [ana], unconfirmed: [ana]}]);
    assert.deepEqual(gone?.reactions, []);
  });
});
