/** Every way of voting against examples that others have counted and published; each names its source. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PollCount} from '../../../vocab/kinds/poll/count-types.js';
import {countGroups, nameOf, ranked, rulesOf, said} from '../../support/polls/ballot-box.js';

const letters = 'A B C D E F G';

/** `5 ACBED`: five people who rank A first. */
function countRanked(method: 'schulze' | 'instant-runoff', options: number, groups: readonly string[]): PollCount {
  const named = letters.split(' ').slice(0, options).join(' ');
  return countGroups(
    rulesOf(method, named),
    groups.map((group) => group.replace(/\S+$/, ranked)),
  );
}

/** `E A C`, or `AD BC` if several share a rank. */
function rankingOf({tally}: PollCount): string {
  const byRank = new Map<number, string>();
  for (const {option, rank} of tally.lines) byRank.set(rank, `${byRank.get(rank) ?? ''}${nameOf(option)}`);
  return [...byRank]
    .sort(([one], [other]) => one - other)
    .map(([, names]) => names)
    .join(' ');
}

describe('Schulze’s method', () => {
  it('counts the 45 voters of Wikipedia’s article as it does', () => {
    // https://en.wikipedia.org/wiki/Schulze_method#Example
    const groups = ['5 ACBED', '5 ADECB', '8 BEDAC', '3 CABED', '7 CAEBD', '2 CBADE', '7 DCEBA', '8 EBADC'];
    const counted = countRanked('schulze', 5, groups);
    assert.equal(rankingOf(counted), 'E A C B D');
    assert.deepEqual(said(counted).totals, 'A 3, B 1, C 2, D 0, E 4');
    assert.deepEqual(counted.tally.pairs, [
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0],
    ]);
  });

  /**
   * The worked examples of M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
   * method", Social Choice and Welfare 36 (2011), and its later drafts (arXiv:1804.02973), as the tests of github.com/julien-boudry/Condorcet number
   * them.
   */
  const paper: Record<string, {options: number; groups: readonly string[]; winners: string}> = {
    'example 1, in which everybody is beaten by somebody': {
      options: 4,
      groups: ['8 ACDB', '2 BADC', '4 CDBA', '4 DBAC', '3 DCBA'],
      winners: 'D',
    },
    'example 2, in which two are first': {options: 4, groups: ['3 ABCD', '2 CBDA', '2 DABC', '2 DBCA'], winners: 'B D'},
    'example 3': {options: 4, groups: ['12 ABCD', '6 ADBC', '9 BCDA', '15 CDAB', '21 DBAC'], winners: 'D'},
    'example 4, in which two are first': {
      options: 4,
      groups: ['6 ACDB', '1 BADC', '3 CBDA', '3 DBAC', '2 DCBA'],
      winners: 'A D',
    },
    'example 5, before two more people vote': {
      options: 6,
      groups: ['3 ADEBCF', '3 BFECDA', '4 CABFDE', '1 DBCEFA', '4 DEFABC', '2 ECBDFA', '2 FACDBE'],
      winners: 'A',
    },
    'example 5, after two more people put A first': {
      options: 6,
      groups: ['3 ADEBCF', '3 BFECDA', '4 CABFDE', '1 DBCEFA', '4 DEFABC', '2 ECBDFA', '2 FACDBE', '2 AEFCBD'],
      winners: 'D',
    },
    'example 6, before an option is added': {
      options: 4,
      groups: ['3 ABDC', '5 ADBC', '1 ADCB', '2 BADC', '2 BDCA', '4 CABD', '6 CBAD', '2 DBCA', '5 DCAB'],
      winners: 'A',
    },
    'example 6, after an option is added': {
      options: 5,
      groups: ['3 ABDEC', '5 ADEBC', '1 ADECB', '2 BADEC', '2 BDECA', '4 CABDE', '6 CBADE', '2 DBECA', '5 DECAB'],
      winners: 'B',
    },
    'example 7, in which ranks are shared, by winning votes': {
      options: 4,
      groups: [
        '6 ABCD',
        '8 [AB][CD]',
        '8 [AC][BD]',
        '18 [AC]DB',
        '8 [ACD]B',
        '40 B[ACD]',
        '4 CBDA',
        '9 CDAB',
        '8 [CD][AB]',
        '14 DABC',
        '11 DBCA',
        '4 DCAB',
      ],
      winners: 'D',
    },
    'example 8': {
      options: 5,
      groups: ['9 ADBEC', '6 BCADE', '5 BCDEA', '2 CDBEA', '6 DECBA', '14 EACBD', '2 ECABD', '1 EDACB'],
      winners: 'B',
    },
    'example 9': {
      options: 5,
      groups: ['9 ADBEC', '1 BACED', '6 CBADE', '2 CDBEA', '5 CDEAB', '6 DECAB', '14 EBACD', '2 EBCAD'],
      winners: 'E',
    },
  };
  for (const [name, {options, groups, winners}] of Object.entries(paper)) {
    it(`counts Schulze’s ${name}`, () => {
      assert.equal(said(countRanked('schulze', options, groups)).winners, winners);
    });
  }

  it('takes the one who beats every other where instant runoff did not: Burlington, 2009', () => {
    // Pairs: https://electowiki.org/wiki/2009_Burlington_mayoral_election; M Montroll, K Kiss, W Wright.
    const {tally} = countGroups(rulesOf('schulze', 'K M W'), burlington);
    assert.deepEqual(tally.winners.map(nameOf), ['M']);
    assert.deepEqual(tally.pairs, [
      [0, 3477, 4314],
      [4067, 0, 4597],
      [4064, 3668, 0],
    ]);
  });
});

/** Burlington 2009 among the last three, M Montroll, K Kiss, W Wright: https://rangevoting.org/Burlington.html. */
const burlington = [
  '1332 M=1 K=2 W=3',
  '767 M=1 W=2 K=3',
  '455 M=1',
  '2043 K=1 M=2 W=3',
  '371 K=1 W=2 M=3',
  '568 K=1',
  '1513 W=1 M=2 K=3',
  '495 W=1 K=2 M=3',
  '1289 W=1',
];

/** What is the capital of Tennessee? M Memphis, N Nashville, C Chattanooga, K Knoxville: Wikipedia’s example for all methods. */
const tennessee = ['42 MNCK', '26 NCKM', '15 CKNM', '17 KCNM'];

describe('instant runoff', () => {
  it('counts the capital of Tennessee in the rounds of Wikipedia’s article', () => {
    // https://en.wikipedia.org/wiki/Instant-runoff_voting
    const {tally} = countGroups(
      rulesOf('instant-runoff', 'M N C K'),
      tennessee.map((group) => group.replace(/\S+$/, ranked)),
    );
    assert.deepEqual(
      tally.rounds?.map(({votes}) => [...votes].map(([option, votesFor]) => `${nameOf(option)} ${votesFor}`).join(', ')),
      ['M 42, N 26, C 15, K 17', 'M 42, N 26, K 32', 'M 42, K 58'],
    );
    assert.deepEqual(
      tally.rounds?.map(({leaves}) => leaves.map(nameOf)),
      [['C'], ['N'], []],
    );
    assert.deepEqual(tally.winners.map(nameOf), ['K']);
    assert.equal(tally.verdict, 'chosen');
    assert.deepEqual(
      tally.lines.map(({option, rank, total}) => `${nameOf(option)} ${rank} ${total}`),
      ['M 2 42', 'N 3 26', 'C 4 15', 'K 1 58'],
    );
  });

  it('counts the five friends of Wikipedia’s article: Sue wins with Bill’s vote', () => {
    // https://en.wikipedia.org/wiki/Instant-runoff_voting#Examples
    const groups = ['2 bob=1 bill=2 sue=3', '2 sue=1 bob=2 bill=3', '1 bill=1 sue=2 bob=3'];
    const counted = countGroups(rulesOf('instant-runoff', 'bob sue bill'), groups);
    assert.deepEqual([said(counted).winners, said(counted).totals], ['sue', 'bob 2, sue 3, bill 1']);
  });

  it('counts the last two rounds of Burlington’s election of 2009, with the ballots that named nobody any more', () => {
    const {tally} = countGroups(rulesOf('instant-runoff', 'K M W'), burlington);
    assert.deepEqual(tally.winners.map(nameOf), ['K']);
    assert.deepEqual(
      tally.rounds?.map(({votes, exhausted}) => [[...votes.values()], exhausted]),
      [
        [[2982, 2554, 3297], 0],
        [[4314, 4064], 455],
      ],
    );
  });
});

describe('approval, as many choices as one likes', () => {
  it('counts the capital of Tennessee, of whose voters each approves the two nearest cities', () => {
    // https://electowiki.org/wiki/Effects_of_different_voting_systems_under_similar_circumstances
    const counted = countGroups(rulesOf('multiple-choice', 'M N C K'), ['42 M N', '26 N C', '15 C K', '17 K C']);
    assert.deepEqual(said(counted), {
      verdict: 'chosen',
      winners: 'N',
      totals: 'M 42, N 68, C 58, K 32',
      counted: 100,
      notCounted: '',
    });
  });
});

describe('scores', () => {
  it('are added up as in Wikipedia’s example of Tennessee, from 0 to 10', () => {
    // https://en.wikipedia.org/wiki/Score_voting#Example
    const groups = ['42 M=10 N=4 C=2 K=0', '26 M=0 N=10 C=4 K=2', '15 M=0 N=6 C=10 K=6', '17 M=0 N=5 C=7 K=10'];
    const counted = countGroups(rulesOf('score', 'M N C K', {points: 10}), groups);
    assert.equal(said(counted).totals, 'M 420, N 603, C 457, K 312');
    assert.equal(said(counted).winners, 'N');
  });
});

describe('majorities', () => {
  /**
   * What 19 to 21 votes need for a majority, and 30 to 33 for two thirds: Robert's Rules of Order Newly Revised, 12th edition, section 44, which counts
   * neither abstentions nor blanks.
   */
  const examples = [
    {majority: 'absolute', cast: 19, needed: 10},
    {majority: 'absolute', cast: 20, needed: 11},
    {majority: 'absolute', cast: 21, needed: 11},
    {majority: 'two-thirds', cast: 30, needed: 20},
    {majority: 'two-thirds', cast: 31, needed: 21},
    {majority: 'two-thirds', cast: 32, needed: 22},
    {majority: 'two-thirds', cast: 33, needed: 22},
  ] as const;
  for (const {majority, cast, needed} of examples) {
    it(`need ${needed} of ${cast} votes: ${majority}`, () => {
      const verdictWith = (yes: number) =>
        countGroups(rulesOf('yes-no', '', {majority}), [`${yes} Yes`, `${cast - yes} No`, '7 Abstain']).tally.verdict;
      assert.deepEqual([verdictWith(needed - 1), verdictWith(needed)], ['rejected', 'adopted']);
    });
  }
});
