import {milliseconds, type Gate} from '../gates.js';
import {table} from '../tables.js';
import type {TalkResults} from './measure.js';

const mebibytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MiB`;

/** The part of the report about conversations. */
export function talkMarkdown(results: TalkResults): string {
  const {writers, messagesEach, found, twice, confirmed, agreeing, readers, all, sent, large} = results;
  const crowd = [
    [`${writers} people who say ${messagesEach} things each, without a pause: different messages there`, `${found}`],
    ['there twice', `${twice}`],
    ['with a name that its owner’s space confirms', `${confirmed}`],
    ['readers who find the same in the same order', `${agreeing} of ${readers}`],
    ['all was said after', milliseconds(all)],
    ['one message was in the own space and in the room after, in the middle', milliseconds(sent.median)],
    ['the slowest in twenty', milliseconds(sent.p95)],
  ];
  const day = [
    [`fetching and parsing the document of a day with ${large.messages} messages (${mebibytes(large.bytes)})`, large.bare],
    ['the last page of the conversation', large.opened],
  ].map(([what, time]) => [what as string, milliseconds((time as {median: number}).median)]);
  return `## Conversations

On the real pod server, each writer with a WebID, a token and an outbox of their own, all in one process of Node on the machine of the server.

${table(['what', 'found'], crowd)}

${table(
  ['what', 'found'],
  [
    ...day,
    ['ratio, in the middle of the turns', large.ratio.toFixed(2)],
    ['back by a thousand messages', milliseconds(large.back)],
  ],
)}
`;
}

/** Nobody is lost, nothing is there twice; and what reading a conversation adds to its document stays small. */
export function checkTalk({writers, messagesEach, found, twice, agreeing, readers, large}: TalkResults): Gate[] {
  const said = writers * messagesEach;
  return [
    {
      what: `${said} messages of ${writers} people at once`,
      found: `${found}, ${twice} twice, ${agreeing} of ${readers} readers alike`,
      limit: `${said}, none twice, all alike`,
      isMet: found === said && twice === 0 && agreeing === readers,
    },
    {
      what: `last page of a day with ${large.messages} messages`,
      found: `${large.ratio.toFixed(2)} × its document alone`,
      limit: '2 ×',
      isMet: large.ratio <= 2,
    },
  ];
}
