import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {invitationTriples, messageNoticeTriples, type MessageNotice} from '../../../pods/chat/invite.js';
import {readNotice} from '../../../pods/inbox/notice.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';

const item = 'https://pods.example/ana/inbox/1';
const [ana, ben] = ['https://pods.example/ana/card#me', 'https://pods.example/ben/card#me'];
const channel = 'https://pods.example/ben/chats/x1/index.ttl#this';
const message = 'https://pods.example/ben/chats/x1/2026/11/28/chat.ttl#Msg1-a';
const telling = {iri: 'urn:uuid:1', from: ben, to: ana, channel, time: 0};

const told = (notice: Partial<MessageNotice>) =>
  readNotice(new Graph(messageNoticeTriples({...telling, why: 'mentioned', message, text: 'Salut Ana', ...notice})), item);

describe('what somebody is told of a conversation', () => {
  it('is an invitation, in both spellings of where to look', async () => {
    const turtle = writeTurtle(invitationTriples({...telling, text: 'Tu viens ?'}));
    assert.match(turtle, /rdf-syntax-ns#seeAlso/);
    assert.match(turtle, /rdf-schema#seeAlso/);
    assert.deepEqual(readNotice(await parseTurtle(turtle, item), item), {
      id: 'urn:uuid:1',
      kind: 'chat',
      from: ben,
      text: 'Tu viens ?',
      about: channel,
      conversation: channel,
    });
  });

  it('is that somebody names them, with the words and where they stand', () => {
    assert.deepEqual(told({}), {
      id: message,
      kind: 'mentioned',
      from: ben,
      text: 'Salut Ana',
      about: message,
      conversation: channel,
    });
  });

  it('is that somebody answers them', () => {
    assert.equal(told({why: 'answered', answers: `${message}-before`})?.kind, 'answered');
    assert.equal(told({why: 'answered'})?.kind, 'answered');
  });

  it('is no more than the beginning of a long message, and no half characters', () => {
    const text = told({text: '🥖'.repeat(1_000)})!.text!;
    assert.equal(text, `${'🥖'.repeat(200)}…`);
  });

  it('is a message like any other if it comes from no conversation, or leads nowhere', async () => {
    const turtle = (context: string) => `@prefix as: <https://www.w3.org/ns/activitystreams#>.
      <> a as:Create; as:actor <${ben}>; as:object <#note>. <#note> a as:Note; as:inReplyTo <#x>; as:content "Salut"${context}.`;
    for (const context of ['', '; as:context <javascript:alert(1)>', '; as:context "x"']) {
      const notice = readNotice(await parseTurtle(turtle(context), item), item);
      assert.deepEqual([notice?.kind, notice?.about, notice?.conversation], ['message', undefined, undefined], context);
    }
  });
});
