import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {copyTriples, readCopies, readReceipts, receiptTriples, type BallotCopy} from '../../../vocab/kinds/poll/copies.js';
import {boxDigestText, entryOf, rulesText, type DecidingRules} from '../../../vocab/kinds/poll/digests.js';
import type {Triple} from '../../../vocab/rdf/terms.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {after, box, count, posted, rulesOf, said} from '../../support/polls/ballot-box.js';

const copies = 'https://coop.example/official/polls/p1/copies/0.ttl';
const digest = (letter: string) => letter.repeat(64);

function copyOf(name: string, marks: string, letter = 'a'): BallotCopy {
  const {url, arrived, ballot} = posted(name, marks, {arrived: after(7)});
  return {url, arrived: arrived!, digest: digest(letter), ballot};
}

async function read(triples: Iterable<Triple>) {
  return readCopies(await parseTurtle(writeTurtle(triples), copies), box);
}

describe('the tellers’ copies', () => {
  for (const [what, isChoice, marks] of [
    ['choices', true, 'A C'],
    ['marks', false, 'A=3 B=0'],
  ] as const) {
    it(`are read as they were written, with ${what}`, async () => {
      const copy = copyOf('ana', marks);
      const {items, confirmations} = await read(copyTriples(copy, isChoice));
      assert.deepEqual(confirmations, [{item: copy.url, digest: copy.digest, arrived: copy.arrived}]);
      assert.deepEqual(
        items.map(({ballot, ...item}) => ({...item, ballot: JSON.stringify([...ballot!.marks]), id: ballot!.id})),
        [
          {
            url: copy.url,
            arrived: copy.arrived,
            digest: copy.digest,
            ballot: JSON.stringify([...copy.ballot.marks]),
            id: copy.ballot.id,
          },
        ],
      );
    });
  }

  it('are counted as they are', async () => {
    const all = [copyOf('ana', 'A', 'a'), copyOf('ben', 'B', 'b'), copyOf('carl', 'B', 'c')];
    const {items, confirmations} = await read(all.flatMap((copy) => copyTriples(copy, true)));
    assert.equal(said(count(rulesOf('single-choice', 'A B'), items, {confirmations})).totals, 'A 1, B 2');
  });

  it('of something that lies in no box of the poll are passed over', async () => {
    const copy = {...copyOf('ana', 'A'), url: 'https://coop.example/official/polls/p2/box/0/x'};
    assert.deepEqual(await read(copyTriples(copy, true)), {items: [], confirmations: []});
  });

  it('that hold two ballots for one item cannot be read, and are listed', async () => {
    const [one, other] = [copyOf('ana', 'A'), copyOf('ana', 'B')];
    const triples = [...copyTriples(one, true), ...copyTriples({...other, url: one.url}, true)];
    const {items, confirmations} = await read(triples);
    const {totals, notCounted} = said(count(rulesOf('single-choice', 'A B'), items, {confirmations}));
    assert.deepEqual([totals, notCounted], ['A 0, B 0', 'unreadable']);
  });
});

describe('receipts', () => {
  const receipt = {item: `${box}0/1`, digest: digest('a'), arrived: after(7)};
  const readAll = async (triples: Iterable<Triple>) => readReceipts(await parseTurtle(writeTurtle(triples), copies), box);

  it('are read as they were written, to the second', async () => {
    assert.deepEqual(await readAll(receiptTriples({...receipt, arrived: receipt.arrived + 999})), [receipt]);
  });

  it('that say two things of one item say nothing', async () => {
    const other = receiptTriples({...receipt, digest: digest('b')});
    assert.deepEqual(await readAll([...receiptTriples(receipt), ...other]), []);
  });

  it('with a time that is none say nothing', async () => {
    const [said0] = receiptTriples(receipt);
    assert.deepEqual(await readAll([said0!]), []);
  });
});

describe('the text that a box’s digest is made of', () => {
  const entries = [
    {item: `${box}0/2`, digest: digest('b'), arrived: after(2)},
    {item: `${box}0/1`, digest: digest('a'), arrived: after(1)},
    {item: `${box}0/rubbish`},
  ];

  it('is the same in whatever order the box is read', () => {
    assert.equal(boxDigestText(entries), boxDigestText([...entries].reverse()));
  });

  it('differs when anything differs', () => {
    const others = [
      entries.slice(1),
      [...entries, {item: `${box}0/3`}],
      entries.map((entry) => ({...entry, digest: digest('c')})),
      entries.map((entry) => ({...entry, arrived: after(9)})),
    ];
    for (const other of others) assert.notEqual(boxDigestText(other), boxDigestText(entries));
  });

  it('takes what lies in a box as it was read', () => {
    const {url, arrived, digest: said0} = posted('ana', 'Yes');
    assert.deepEqual(entryOf(posted('ana', 'Yes', {url, arrived})).item, url);
    assert.equal(boxDigestText([entryOf({url, arrived, digest: said0})]).startsWith(`${url} `), true);
  });
});

describe('the text that the digest of the rules is made of', () => {
  const rules: DecidingRules = {...rulesOf('single-choice', 'A B'), question: 'Which?', tellers: ['https://t.example/#me']};
  const changes: Record<string, Partial<DecidingRules>> = {
    question: {question: 'Which one?'},
    summary: {summary: 'About that.'},
    'way of voting': {method: 'multiple-choice'},
    'order of options': {options: [...rules.options].reverse()},
    'name of an option': {options: rules.options.map((option) => ({...option, name: 'Another'}))},
    opening: {opens: after(-60)},
    close: {closes: after(60)},
    'time to confirm': {confirmUntil: after(90_000)},
    'right to change a vote': {mayChange: false},
    'fewest choices': {fewest: 2},
    'most choices': {most: 2},
    points: {points: 3},
    quorum: {quorum: 50},
    majority: {majority: 'absolute'},
    'moment of the result': {resultShown: 'at-close'},
    'names that are shown': {namesShown: true},
    roll: {rollDigest: digest('a')},
    tellers: {tellers: ['https://u.example/#me']},
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`shows a change of the ${what}`, () => {
      assert.notEqual(rulesText({...rules, ...change}), rulesText(rules));
    });
  }

  it('is the same in whatever order the tellers are named', () => {
    const tellers = ['https://t.example/#me', 'https://u.example/#me'];
    assert.equal(rulesText({...rules, tellers}), rulesText({...rules, tellers: [...tellers].reverse()}));
  });

  it('cannot be made to say the same with other words', () => {
    const [first] = rules.options;
    const named = (name: string) => rulesText({...rules, options: [{...first!, name}]});
    assert.notEqual(named('A'), named('A"]\n["option","B'));
  });
});
