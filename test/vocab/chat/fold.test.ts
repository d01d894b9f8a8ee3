import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foldMessages} from '../../../vocab/kinds/chat/fold.js';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {RecordState} from '../../../vocab/kinds/chat/record.js';
import type {Amendment, Post, Reacting, Removal} from '../../../vocab/kinds/chat/utterance.js';
import {TestRoom, later, line} from '../../support/longchat/rooms.js';

const ana = 'https://ana.example/profile#me';
const ben = 'https://ben.example/profile#me';
const eve = 'https://eve.example/profile#me';
const today = '2026/11/28';
const morning = Date.UTC(2026, 10, 28, 8);
const minute = 60_000;

const room = () => new TestRoom();
const first = `Msg${morning}-a`;
const message = room().iri(today, first);

const post = (text: string, more: Partial<Post> = {}): Post => ({act: 'post', name: first, time: morning, text, ...more});
const edit = (text: string, more: Partial<Amendment> = {}): Amendment => ({
  act: 'edit',
  message,
  latest: message,
  name: `Msg${morning + minute}-b`,
  time: morning + minute,
  text,
  ...more,
});
const remove = (more: Partial<Removal> = {}): Removal => ({
  act: 'remove',
  message,
  latest: message,
  name: `Msg${morning + 2 * minute}-c`,
  time: morning + 2 * minute,
  ...more,
});
const react = (sign: string, more: Partial<Reacting> = {}): Reacting => ({
  act: 'react',
  message,
  sign,
  name: `r-${sign.codePointAt(0)}`,
  time: morning,
  ...more,
});

const texts = (messages: readonly ChatMessage[]) => messages.map(line);

describe('what a member says with a home', () => {
  it('is confirmed by the record, once it has been changed as well', () => {
    const said = room().say(ana, today, post('Bonjour'));
    assert.deepEqual([line(said.only()), said.only().authorship], ['ana: Bonjour', 'confirmed']);
    const changed = said.say(ana, today, edit('Bonsoir')).only();
    assert.deepEqual(
      [line(changed), changed.authorship, changed.earlier, changed.claimed],
      ['ana: Bonsoir (edited)', 'confirmed', ['Bonjour'], []],
    );
    assert.equal(changed.edited, morning + minute);
    assert.equal(changed.time, morning);
  });

  it('keeps every wording of a message that was changed twice, and takes none for another’s', () => {
    const second = edit('trois', {
      latest: room().iri(today, `Msg${morning + minute}-b`),
      name: 'Msg3',
      time: morning + 3 * minute,
    });
    const {earlier, claimed, text} = room()
      .say(ana, today, post('un'))
      .say(ana, today, edit('deux'))
      .say(ana, today, second)
      .only();
    assert.deepEqual({earlier, claimed, text}, {earlier: ['un', 'deux'], claimed: [], text: 'trois'});
  });

  it('is removed as soon as the record says so, whether or not the room does', () => {
    const said = room().say(ana, today, post('oops', {files: ['https://ana.example/x.png'], mentions: [ben]}));
    for (const gone of [said.note(ana, today, remove()).only(), said.append(ana, today, remove()).only()]) {
      assert.deepEqual([gone.state, gone.text, gone.earlier, gone.claimed], ['removed', '', [], []]);
      assert.deepEqual([gone.files, gone.mentions], [[], []]);
    }
    assert.ok(!said.recordTurtle(ana).includes('oops'));
    assert.ok(!said.recordTurtle(ana).includes('x.png'));
  });

  it('reads as the record has it while the room still has other words', () => {
    const {text, state} = room().say(ana, today, post('avant')).note(ana, today, edit('après')).only();
    assert.deepEqual({text, state}, {text: 'après', state: 'edited'});
  });

  it('is not shown before it is in the room', () => {
    assert.deepEqual(room().note(ana, today, post('seulement noté')).messages(), []);
  });

  it('is not confirmed where somebody has copied it to', () => {
    const elsewhere = '2026/11/29';
    const messages = room().note(ana, today, post('oui')).append(ana, elsewhere, post('oui')).messages();
    assert.deepEqual(
      messages.map(({authorship}) => authorship),
      ['unconfirmed'],
    );
  });

  it('does not come back with a copy that somebody puts elsewhere after it was taken back', () => {
    const said = room().say(ana, today, post('secret')).say(ana, today, remove());
    assert.ok(!JSON.stringify(said.append(ana, '2026/11/29', post('secret')).messages()).includes('secret'));
    const copied = room()
      .note(ana, today, post('secret'))
      .note(ana, today, remove())
      .append(ana, '2026/11/29', post('secret'));
    assert.equal(copied.only().state, 'removed');
  });
});

describe('what others append to a member’s message', () => {
  const forgedBody = (more: string) => `
    @prefix dct: <http://purl.org/dc/terms/>. @prefix foaf: <http://xmlns.com/foaf/0.1/>. @prefix sioc: <http://rdfs.org/sioc/ns#>.
    @prefix flow: <http://www.w3.org/2005/01/wf/flow#>. @prefix schema: <http://schema.org/>.
    ${more}`;

  it('changes nothing, and can be looked at', () => {
    const said = room().say(ana, today, post('Je viens')).append(ana, today, edit('Je ne viens pas')).only();
    assert.deepEqual([line(said), said.authorship, said.claimed], ['ana: Je viens', 'confirmed', ['Je ne viens pas']]);
    assert.deepEqual([...said.earlier, said.edited], [undefined]);
  });

  it('takes nothing away', () => {
    const said = room().say(ana, today, post('Je viens')).append(ana, today, remove()).only();
    assert.deepEqual([line(said), said.claimed], ['ana: Je viens', []]);
  });

  it('gives it no other words, files, names, times or threads', async () => {
    const said = await room()
      .say(ana, today, post('m', {files: ['https://ana.example/a.png']}))
      .addTurtle(
        today,
        forgedBody(`<#${first}> sioc:content "A first in the alphabet"; foaf:maker <https://aaa.example/#me>; dct:created "2026-11-28T00:00:01Z";
          flow:attachment <https://eve.example/e.png>; schema:mentions <${eve}>; schema:dateDeleted "2026-11-28T10:00:00Z".
          <#other> sioc:content "other"; foaf:maker <${eve}>; dct:created "2026-11-28T07:00:00Z"; sioc:has_reply <#${first}>.
          <${room().channel}> flow:message <#other>.
          <#other-thread> sioc:has_member <#${first}>.`),
      );
    const {text, maker, time, files, mentions, thread, answers, claimed, authorship} = said
      .messages()
      .find(({name}) => name === first)!;
    assert.deepEqual(
      {text, maker, time, files, mentions, thread, answers, authorship},
      {
        text: 'm',
        maker: ana,
        time: morning,
        files: ['https://ana.example/a.png'],
        mentions: [],
        thread: undefined,
        answers: undefined,
        authorship: 'confirmed',
      },
    );
    assert.deepEqual(claimed, ['A first in the alphabet']);
  });

  it('does not hide a message by making a change of another one of it', async () => {
    const other = post('deux', {name: 'Msg2', time: morning + minute});
    const said = room().say(ana, today, post('un')).say(ana, today, other);
    await said.addTurtle(today, forgedBody(`<#${first}> dct:isReplacedBy <#Msg2>. <#Msg2> dct:isReplacedBy <#${first}>.`));
    assert.deepEqual(texts(said.messages()), ['ana: un', 'ana: deux']);
  });

  it('cannot make it another’s by a record of the other’s own: both are shown', async () => {
    const said = room().say(ana, today, post('à moi')).note(eve, today, post('à moi, dit Eve'));
    await said.addTurtle(today, forgedBody(`<#${first}> foaf:maker <${eve}>.`));
    const messages = said.messages();
    assert.deepEqual(texts(messages), ['ana: à moi', 'eve: à moi, dit Eve']);
    assert.equal(new Set(messages.map(({iri}) => iri)).size, 2);
  });

  it('does not hide it behind an earlier copy with its name', () => {
    const said = room().say(ana, today, post('vrai')).append(ana, '2026/11/01', post('faux'));
    assert.deepEqual(texts(said.messages()), ['ana: vrai']);
  });
});

type Row = readonly [what: string, record: RecordState | 'has it' | 'lacks it', isOurs: boolean, expected: string];

/** Who says what of a message, by what is known of its author’s record: as it reads, and how sure the name is. */
const cases: ReadonlyArray<readonly [appended: string, append: (room: TestRoom) => TestRoom, rows: readonly Row[]]> = [
  [
    'nothing',
    (said) => said,
    [
      ['the record has it', 'has it', true, 'ana: un | confirmed'],
      ['the record lacks it', 'lacks it', true, 'ana: un | unconfirmed'],
      ['there is a home and no record', 'none', true, 'ana: un | unconfirmed'],
      ['there is no home', 'none', false, 'ana: un | unconfirmed'],
      ['the record is awaited', 'awaited', true, 'ana: un | awaited'],
    ],
  ],
  [
    'a change in the same name',
    (said) => said.append(ana, today, edit('deux')),
    [
      ['the record has it', 'has it', true, 'ana: un | confirmed | claimed: deux'],
      ['the record lacks it', 'lacks it', true, 'ana: un | unconfirmed | claimed: deux'],
      ['there is a home and no record', 'none', true, 'ana: un | unconfirmed | claimed: deux'],
      ['there is no home', 'none', false, 'ana: deux (edited) | unconfirmed | earlier: un'],
      ['the record is awaited', 'awaited', true, 'ana: un | awaited'],
    ],
  ],
  [
    'a change in another name',
    (said) => said.append(eve, today, edit('deux')),
    [
      ['the record has it', 'has it', true, 'ana: un | confirmed'],
      ['the record lacks it', 'lacks it', true, 'ana: un | unconfirmed'],
      ['there is a home and no record', 'none', true, 'ana: un | unconfirmed'],
      ['there is no home', 'none', false, 'ana: un | unconfirmed'],
      ['the record is awaited', 'awaited', true, 'ana: un | awaited'],
    ],
  ],
  [
    'a deletion in the same name',
    (said) => said.append(ana, today, remove()),
    [
      ['the record has it', 'has it', true, 'ana: un | confirmed'],
      ['the record lacks it', 'lacks it', true, 'ana: un | unconfirmed'],
      ['there is a home and no record', 'none', true, 'ana: un | unconfirmed'],
      ['there is no home', 'none', false, 'ana (removed) | unconfirmed'],
      ['the record is awaited', 'awaited', true, 'ana (removed) | awaited'],
    ],
  ],
  [
    'a deletion in another name',
    (said) => said.append(eve, today, remove()),
    [
      ['the record has it', 'has it', true, 'ana: un | confirmed'],
      ['there is no home', 'none', false, 'ana: un | unconfirmed'],
      ['the record is awaited', 'awaited', true, 'ana: un | awaited'],
    ],
  ],
];

describe('a message with a name that is or is not confirmed', () => {
  const empty: RecordState = {messages: new Map(), reactions: new Map()};
  for (const [appended, append, rows] of cases) {
    for (const [what, record, isOurs, expected] of rows) {
      it(`reads “${expected}” where ${what} and ${appended} was appended`, () => {
        const said = append(room().say(ana, today, post('un')));
        const records = record === 'has it' ? said.settings().records : () => (record === 'lacks it' ? empty : record);
        const read = said.only({records, isOurs: () => isOurs});
        const more = [
          ...(read.earlier.length ? [`earlier: ${read.earlier.join()}`] : []),
          ...(read.claimed.length ? [`claimed: ${read.claimed.join()}`] : []),
        ];
        assert.equal([line(read), read.authorship, ...more].join(' | '), expected);
      });
    }
  }

  it('ends where its changes go in a circle', async () => {
    const circle = room().append(ana, today, post('un')).append(ana, today, edit('deux'));
    await circle.addTurtle(
      today,
      `<#Msg${morning + minute}-b> <http://purl.org/dc/terms/isReplacedBy> <#${first}>, <#Msg${morning + minute}-b>.`,
    );
    assert.equal(line(circle.only()), 'ana: deux (edited)');
  });

  it('is taken back for good where one device changed it and another took it back', () => {
    const both = room().append(ana, today, post('un')).append(ana, today, remove());
    assert.equal(both.append(ana, today, edit('deux', {time: morning + 9 * minute})).only().state, 'removed');
  });

  it('can be taken up by its author’s record though another app wrote it', () => {
    const said = room()
      .settle(ana)
      .append(ana, today, post('écrit ailleurs', {files: ['https://ana.example/a.png'], thread: room().iri(today, 'root')}));
    assert.equal(said.only().authorship, 'unconfirmed');
    const changed = said.say(ana, today, edit('corrigé')).only();
    assert.deepEqual([line(changed), changed.authorship, changed.time], ['ana: corrigé (edited)', 'confirmed', morning]);
    assert.deepEqual([changed.files, changed.thread], [['https://ana.example/a.png'], room().iri(today, 'root')]);
    assert.equal(said.say(ana, today, remove()).only().state, 'removed');
  });

  it('is shown once if it was sent again into another document', () => {
    const twice = room().say(ana, '2026/11/29', post('une fois')).say(ana, today, post('une fois'));
    assert.deepEqual(
      twice.messages().map(({iri, authorship}) => [iri, authorship]),
      [[message, 'confirmed']],
    );
  });
});

describe('the order of messages', () => {
  const at = (text: string, time: number) => post(text, {name: text.replaceAll(' ', '-'), time});

  it('is that of their times, and of their names where those are equal', () => {
    const said = room()
      .append(ana, today, at('c', morning + minute))
      .append(ana, today, at('b', morning))
      .append(ana, today, at('a', morning));
    assert.deepEqual(texts(said.messages()), ['ana: a', 'ana: b', 'ana: c']);
  });

  it('does not let a clock that is far behind put a message before its day', () => {
    const said = room()
      .append(ana, '2026/11/27', at('hier', Date.UTC(2026, 10, 27, 20)))
      .append(ben, today, at('horloge de 1970', 5));
    assert.deepEqual(texts(said.messages()), ['ana: hier', 'ben: horloge de 1970']);
    assert.equal(said.messages()[1]?.time, Date.UTC(2026, 10, 28));
  });

  it('does not let a clock that is far ahead put a message in the future, and forgives ten minutes', () => {
    const now = morning + minute;
    const said = room()
      .append(ana, today, at('2099', Date.UTC(2099, 0, 1)))
      .append(ben, today, at('un peu', now + 9 * minute));
    assert.deepEqual(
      said.messages({now}).map(({time}) => time),
      [now, now + 9 * minute],
    );
  });

  it('takes later times from a document that is older, since days may not have been prepared', () => {
    const said = room()
      .append(ana, '2026/11/01', at('tard', morning))
      .append(ben, today, at('tôt', morning - minute));
    assert.deepEqual(texts(said.messages()), ['ben: tôt', 'ana: tard']);
  });

  it('takes no time from a document of a day that is still to come', () => {
    const said = room().append(ana, '2026/12/24', at('en avance', morning));
    assert.equal(said.only({now: morning + minute}).time, morning);
  });
});

describe('threads', () => {
  const said = (name: string, time: number, thread?: string) =>
    post(name, {name, time, ...(thread && {thread: room().iri(today, thread)})});

  it('gather over days, and a thread of a thread is the same one', () => {
    const messages = room()
      .say(ana, today, said('root', morning))
      .say(ben, today, said('one', morning + 1, 'root'))
      .say(ana, '2026/11/29', said('two', morning + 90_000_000, 'one'))
      .messages();
    const [root, one, two] = messages;
    assert.deepEqual([one?.thread, two?.thread, root?.threadSize], [root?.iri, root?.iri, 2]);
  });

  it('end where they go in a circle', () => {
    const messages = room()
      .append(ana, today, said('a', morning, 'b'))
      .append(ana, today, said('b', morning + 1, 'a'))
      .append(ana, today, said('c', morning + 2, 'a'))
      .messages();
    assert.deepEqual(
      messages.map(({thread}) => thread && thread.split('#')[1]),
      [undefined, undefined, 'a'],
    );
  });

  it('hold answers, which know what they answer', () => {
    const root = room().iri(today, 'root');
    const messages = room()
      .say(ana, today, said('root', morning))
      .say(ben, today, post('answer', {name: 'answer', time: morning + 1, answers: root, thread: root}))
      .messages();
    assert.deepEqual([messages[1]?.answers, messages[1]?.thread], [root, root]);
  });
});

describe('reactions', () => {
  it('of members count as long as their record holds them', () => {
    const said = room().say(ana, today, post('m')).say(ben, today, react('🎉'));
    assert.deepEqual(said.only().reactions, [{sign: '🎉', agents: [ben], unconfirmed: []}]);
    assert.deepEqual(said.note(ben, today, react('🎉', {act: 'unreact'})).only().reactions, []);
  });

  it('that somebody puts in a member’s name do not count', () => {
    const said = room().settle(ben).say(ana, today, post('m')).append(ben, today, react('👎'));
    assert.deepEqual(said.only().reactions, []);
  });

  it('of people without a home are there, unconfirmed', () => {
    const said = room().say(ana, today, post('m')).append(eve, today, react('👍'));
    assert.deepEqual(said.only().reactions, [{sign: '👍', agents: [eve], unconfirmed: [eve]}]);
  });

  it('stand in the order in which signs are offered, each person once', () => {
    const said = room().say(ana, today, post('m'));
    for (const [who, sign] of [
      [eve, '🎉'],
      [ben, '🎉'],
      [eve, '👍'],
      [ben, '🥑'],
    ] as const)
      said.append(who, today, react(sign, {name: `${sign}${who.at(8)}`}));
    said.append(eve, today, react('🎉', {name: 'again'}));
    assert.deepEqual(
      said.only().reactions.map(({sign, agents}) => [sign, agents.length]),
      [
        ['👍', 1],
        ['🎉', 2],
        ['🥑', 1],
      ],
    );
  });

  it('given to a later wording are the message’s', () => {
    const said = room().append(ana, today, post('un')).append(ana, today, edit('deux'));
    said.append(eve, today, react('👍', {message: room().iri(today, `Msg${morning + minute}-b`)}));
    assert.equal(said.only().reactions.length, 1);
  });
});

describe('files and texts', () => {
  it('show a file alone without the address that stands for it in other apps', () => {
    const file = 'https://ana.example/photo.png';
    const said = room()
      .say(ana, today, post('', {files: [file]}))
      .only();
    assert.deepEqual([said.text, said.files], ['', [file]]);
    const both = room()
      .say(ana, today, post('Regardez', {files: [file]}))
      .only();
    assert.deepEqual([both.text, both.files], ['Regardez', [file]]);
  });

  it('are tamed before they are shown', () => {
    assert.equal(room().say(ana, today, post('abc\u202Efed')).only().text, 'abcfed');
  });

  it('tell whether they wait to be sent', () => {
    assert.equal(
      room()
        .append(ana, today, post('m'))
        .only({isPending: (iri) => iri === message}).isPending,
      true,
    );
  });
});

describe('a day with 10,000 messages', () => {
  it('reads whole, with every change', () => {
    const big = room();
    const add = [];
    for (let at = 0; at < 10_000; at++) add.push(post(`${at}`, {name: `Msg${morning + at}`, time: morning + at}));
    const turtle = add.map(
      ({name, text, time}) =>
        `<#${name}> sioc:content "${text}"; dct:created "${new Date(time).toISOString()}"; foaf:maker <${ben}>.`,
    );
    assert.equal(turtle.length, 10_000);
    return big
      .addTurtle(
        today,
        `@prefix dct: <http://purl.org/dc/terms/>. @prefix foaf: <http://xmlns.com/foaf/0.1/>. @prefix sioc: <http://rdfs.org/sioc/ns#>.
         ${turtle.join('\n')} <${big.channel}> <http://www.w3.org/2005/01/wf/flow#message> ${add.map(({name}) => `<#${name}>`).join(',')}.`,
      )
      .then((said) => {
        const messages = foldMessages(said.days(), said.settings({now: later}));
        assert.deepEqual([messages.length, messages.at(-1)?.text], [10_000, '9999']);
      });
  });
});
