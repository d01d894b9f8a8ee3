import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {channelTriples, findChannel, readChannel, type ChannelFacts} from '../../../vocab/formats/longchat/channel.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';

const document = 'https://pods.example/chats/x1/index.ttl';
const channel = `${document}#this`;

const prefixes = `@prefix dc: <http://purl.org/dc/elements/1.1/>. @prefix mee: <http://www.w3.org/ns/pim/meeting#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.`;

function read(turtle: string): Promise<Graph> {
  return parseTurtle(`${prefixes}\n${turtle}`, document);
}

describe('a channel', () => {
  it('reads as it was written', () => {
    const facts: ChannelFacts = {
      title: 'Le fournil',
      note: 'Tout ce qui concerne le pain',
      author: 'https://ana.example/card#me',
      created: Date.UTC(2026, 10, 1, 9),
      about: 'https://ana.example/coop/h/public/e.ttl#it',
      readers: ['https://w3id.org/solidaire/ns#AllMembers'],
      days: 'https://pods.example/chats/x1/days.ttl',
      preparedUntil: '2026-11-28',
      closed: undefined,
    };
    assert.deepEqual(readChannel(new Graph(channelTriples(channel, facts)), channel), facts);
  });

  it('of SolidOS has a title, an author and a time, and nothing of ours', async () => {
    const graph = await read(
      `<#this> a mee:LongChat; dc:title "Chat channel"; dc:author <https://bob.example/card#me>; dc:created "2019-01-02T03:04:05Z"^^xsd:dateTime.`,
    );
    const facts = readChannel(graph, channel)!;
    assert.deepEqual([facts.title, facts.author], ['Chat channel', 'https://bob.example/card#me']);
    assert.equal(facts.created, Date.UTC(2019, 0, 2, 3, 4, 5));
    assert.deepEqual(facts.readers, []);
  });

  it('is found by the address of its document, if that holds one only', async () => {
    assert.equal(findChannel(await read('<#this> a mee:LongChat.'), document), channel);
    assert.equal(findChannel(await read('<#a> a mee:LongChat. <#b> a mee:LongChat.'), document), undefined);
    assert.equal(findChannel(await read('<https://else.example/#this> a mee:LongChat.'), document), undefined);
  });

  it('is none where nothing says so', async () => {
    assert.equal(readChannel(await read('<#this> a coop:Community.'), channel), undefined);
  });

  it('says nothing of what makes no sense, nor of a document outside its own container', async () => {
    const graph = await read(
      `<#this> a mee:LongChat; dc:title "  "; dc:created "yesterday"; dc:author <javascript:alert(1)>;
        coop:days <https://else.example/days.ttl>; coop:preparedUntil "2026-13-45"^^xsd:date.`,
    );
    const facts = readChannel(graph, channel)!;
    assert.deepEqual(Object.values(facts).flat().filter(Boolean), []);
  });
});
