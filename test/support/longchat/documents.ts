/**
 * Days of conversations as other apps write them, after their published behaviour: what they append, and how rdflib serialises it. The people and
 * the words are made up.
 */
export const root = 'https://zoe.example/IndividualChats/ana.example/';
export const channel = `${root}index.ttl#this`;
export const dayAt = (date: string) => `${root}${date}/chat.ttl`;
export const zoe = 'https://zoe.example/profile/card#me';
export const ana = 'https://ana.example/profile/card#me';

const prefixes = `
@prefix : <#>.
@prefix dct: <http://purl.org/dc/terms/>.
@prefix foaf: <http://xmlns.com/foaf/0.1/>.
@prefix schema: <http://schema.org/>.
@prefix sioc: <http://rdfs.org/sioc/ns#>.
@prefix flow: <http://www.w3.org/2005/01/wf/flow#>.
@prefix meeting: <http://www.w3.org/ns/pim/meeting#>.
@prefix XML: <http://www.w3.org/2001/XMLSchema#>.
@prefix zoe: <https://zoe.example/profile/card#>.
@prefix ana: <https://ana.example/profile/card#>.
@prefix n0: <../../../index.ttl#>.
`;

/**
 * SolidOS (solid-ui, src/chat/chatLogic.js and messageTools.js): seconds, a change and a deletion in the document of the message, a thread named after
 * its beginning, whose tie is repeated for the change, reactions by their class alone.
 */
export const solidosDay = `${prefixes}
:id1700000300000 a schema:AgreeAction; schema:agent zoe:me; schema:target :Msg1700000000000.
:Msg1700000000000
    dct:created "2023-11-14T22:13:20Z"^^XML:dateTime;
    dct:isReplacedBy :Msg1700000200000;
    sioc:content "Who comes on Saturday";
    sioc:has_reply :Msg1700000000000-thread;
    foaf:maker ana:me.
:Msg1700000000000-thread a sioc:Thread; sioc:has_member :Msg1700000250000.
:Msg1700000100000
    dct:created "2023-11-14T22:15:00Z"^^XML:dateTime;
    dct:isReplacedBy :Msg1700000150000;
    sioc:content "me not";
    foaf:maker zoe:me.
:Msg1700000150000
    dct:created "2023-11-14T22:15:50Z"^^XML:dateTime;
    schema:dateDeleted "2023-11-14T22:15:50Z"^^XML:dateTime;
    sioc:content "(message deleted)";
    foaf:maker zoe:me.
:Msg1700000200000
    dct:created "2023-11-14T22:16:40Z"^^XML:dateTime;
    sioc:content "Who comes on Saturday?";
    sioc:has_reply :Msg1700000000000-thread;
    foaf:maker ana:me.
:Msg1700000250000
    dct:created "2023-11-14T22:17:30Z"^^XML:dateTime;
    sioc:content "I do";
    foaf:maker zoe:me.
n0:this flow:message :Msg1700000000000, :Msg1700000100000, :Msg1700000250000.
`;

/** chats-rdflib (solid-contrib/data-modules, chats/rdflib: `postMessage`): milliseconds, names without a time. */
export const dataModulesDay = `${prefixes}
n0:this flow:message :5d30-b, :71fc-a.
:71fc-a sioc:content "first"; dct:created "2024-07-01T07:47:35.300Z"^^XML:dateTime; foaf:maker zoe:me.
:5d30-b sioc:content "second"; dct:created "2024-07-01T07:47:35.301Z"^^XML:dateTime; foaf:maker ana:me.
`;

/**
 * The bridge to Matrix (solid/chat, examples/chat-20.ttl and chat-25.ttl): what takes the place of a message lies in the document of its own day, is
 * named by the channel as well, and the tie stands in both; an answer points to what it answers; emoji with the mark for colour.
 */
export const matrixEarlierDay = `${prefixes}
@prefix ch: <../25/chat.ttl#>.
:N1 dct:created "2023-02-20T21:37:38Z"^^XML:dateTime; dct:isReplacedBy ch:N1edited;
    sioc:content "N another thread reply to A"; foaf:maker zoe:me.
:B dct:created "2023-02-20T21:36:09Z"^^XML:dateTime; sioc:content "B a reply to A"; sioc:has_reply :A; foaf:maker ana:me.
:A dct:created "2023-02-20T21:35:54Z"^^XML:dateTime; dct:isReplacedBy ch:Aedited;
    sioc:content "A root message"; sioc:has_reply :A-thread; foaf:maker zoe:me.
:A-thread a sioc:Thread; sioc:has_member :N1, ch:P.
ch:D sioc:has_reply :A.
n0:this flow:message :A, :B, :N1.
`;

export const matrixLaterDay = `${prefixes}
@prefix ch: <../20/chat.ttl#>.
ch:N1 dct:isReplacedBy :N1edited.
ch:A dct:isReplacedBy :Aedited.
ch:A-thread sioc:has_member :P.
:D dct:created "2023-02-25T16:55:27Z"^^XML:dateTime; sioc:content "D reply to A edited"; sioc:has_reply ch:A; foaf:maker zoe:me.
:Aedited dct:created "2023-02-25T14:02:51Z"^^XML:dateTime; sioc:content "A root message, edited"; foaf:maker zoe:me.
:N1edited dct:created "2023-02-25T16:53:58Z"^^XML:dateTime; sioc:content "N another thread reply to A, edited"; foaf:maker zoe:me.
:P dct:created "2023-02-25T16:53:12Z"^^XML:dateTime; sioc:content "P reply in the thread"; foaf:maker ana:me.
:P-action a schema:AgreeAction; sioc:content "\\uD83D\\uDC4D\\uFE0F"; schema:agent zoe:me; schema:target :P.
n0:this flow:message :D, :Aedited, :N1edited, :P.
`;

/** As the prose of the specification has it (solid/chat, index.html): the channel says `meeting:message`. */
export const proseDay = `${prefixes}
n0:this meeting:message :message95487593.
:message95487593 dct:created "2023-02-20T21:36:09Z"^^XML:dateTime; sioc:content """Hello world!"""; foaf:maker zoe:me.
`;
