/** What each way of voting takes for a vote, and what it says of ties, of nobody, and of too few. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Method, PollRules} from '../../../vocab/kinds/poll/rules.js';
import {count, countGroups, nameOf, posted, rulesOf, said} from '../../support/polls/ballot-box.js';

const methods: readonly Method[] = [
  'yes-no',
  'single-choice',
  'multiple-choice',
  'consent',
  'score',
  'dots',
  'schulze',
  'instant-runoff',
  'dates',
];

describe('a vote', () => {
  const isValid = (rules: PollRules, marks: string) => count(rules, [posted('ana', marks)]).counted.length === 1;
  const table: ReadonlyArray<{rules: PollRules; name: string; valid: readonly string[]; invalid: readonly string[]}> = [
    {
      name: 'by yes or no',
      rules: rulesOf('yes-no', ''),
      valid: ['Yes', 'No', 'Abstain'],
      invalid: ['', 'Yes No', 'Yes=2', 'Yes=0'],
    },
    {name: 'for one choice', rules: rulesOf('single-choice', 'A B C'), valid: ['A', 'C'], invalid: ['', 'A B', 'A=2', 'D']},
    {
      name: 'for two or three choices',
      rules: rulesOf('multiple-choice', 'A B C D', {fewest: 2, most: 3}),
      valid: ['A B', 'A B D'],
      invalid: ['', 'A', 'A B C D', 'A B=2'],
    },
    {name: 'for any choices', rules: rulesOf('multiple-choice', 'A B C'), valid: ['A', 'A B C'], invalid: ['']},
    {
      name: 'for none, if none is allowed,',
      rules: rulesOf('multiple-choice', 'A B', {fewest: 0}),
      valid: ['', 'A'],
      invalid: ['C'],
    },
    {
      name: 'by consent',
      rules: rulesOf('consent', ''),
      valid: ['Consent', 'StandAside', 'Objection'],
      invalid: ['', 'Consent Objection', 'Yes'],
    },
    {
      name: 'by scores up to 3',
      rules: rulesOf('score', 'A B', {points: 3}),
      valid: ['A=0', 'A=3 B=1'],
      invalid: ['', 'A=4', 'C=1'],
    },
    {name: 'by scores', rules: rulesOf('score', 'A B'), valid: ['A=5'], invalid: ['A=6']},
    {
      name: 'with 4 dots',
      rules: rulesOf('dots', 'A B', {points: 4}),
      valid: ['A=4', 'A=1 B=2'],
      invalid: ['', 'A=0', 'A=3 B=2'],
    },
    {
      name: 'by ranks, of which some may be shared or left out,',
      rules: rulesOf('schulze', 'A B C'),
      valid: ['A=1', 'A=1 B=1 C=5'],
      invalid: ['', 'A=0 B=1', 'D=1'],
    },
    {
      name: 'by ranks that may not be shared',
      rules: rulesOf('instant-runoff', 'A B C'),
      valid: ['B=1', 'A=2 B=4 C=9'],
      invalid: ['', 'A=1 B=1', 'A=0'],
    },
    {name: 'for dates', rules: rulesOf('dates', 'A B'), valid: ['A=0 B=0', 'A=2 B=1'], invalid: ['', 'A=3']},
  ];
  for (const {name, rules, valid, invalid} of table) {
    it(`${name} keeps to the rules`, () => {
      for (const marks of valid) assert.ok(isValid(rules, marks), `“${marks}” is valid`);
      for (const marks of invalid) assert.ok(!isValid(rules, marks), `“${marks}” is not valid`);
    });
  }

  it('of a value that is no whole number is none', () => {
    for (const value of ['-1', '1.5', 'NaN', '1e9'])
      assert.ok(!isValid(rulesOf('score', 'A', {points: 1e10}), `A=${value}`));
  });
});

describe('nobody has voted', () => {
  for (const method of methods) {
    it(`is what a count says of ${method}, with a line for each option`, () => {
      const {tally} = countGroups(rulesOf(method, 'A B C'), [], 10);
      assert.deepEqual([tally.verdict, tally.winners], ['no-votes', []]);
      assert.deepEqual(
        tally.lines.map(({total, rank}) => [total, rank]),
        [
          [0, 1],
          [0, 1],
          [0, 1],
        ],
      );
    });
  }

  const forNothing: Record<string, readonly [PollRules, readonly string[]]> = {
    'who abstain all': [rulesOf('yes-no', ''), ['3 Abstain']],
    'who choose nothing': [rulesOf('multiple-choice', 'A B', {fewest: 0}), ['3 ']],
    'who score everything 0': [rulesOf('score', 'A B'), ['3 A=0 B=0']],
    'who cannot come at all': [rulesOf('dates', 'A B'), ['3 A=0 B=0']],
  };
  for (const [who, [rules, groups]] of Object.entries(forNothing)) {
    it(`for anything, is what a count says of people ${who}`, () => {
      const {verdict, winners, counted} = said(countGroups(rules, groups));
      assert.deepEqual([verdict, winners, counted], ['no-votes', '', 3]);
    });
  }
});

interface Expected {
  readonly verdict: string;
  readonly winners: string;
  readonly totals: string;
}

function describeTable(name: string, table: Record<string, readonly [PollRules, readonly string[], Expected, number?]>) {
  describe(name, () => {
    for (const [what, [rules, groups, expected, rollSize]] of Object.entries(table)) {
      it(what, () => {
        const {verdict, winners, totals} = said(countGroups(rules, groups, rollSize));
        assert.deepEqual({verdict, winners, totals}, expected);
      });
    }
  });
}

describeTable('equal ones', {
  'of yes and no are rejected': [
    rulesOf('yes-no', ''),
    ['2 Yes', '2 No', '5 Abstain'],
    {verdict: 'rejected', winners: 'Yes No', totals: 'Yes 2, No 2, Abstain 5'},
  ],
  'of one choice are tied': [
    rulesOf('single-choice', 'A B C'),
    ['2 A', '2 B', '1 C'],
    {verdict: 'tied', winners: 'A B', totals: 'A 2, B 2, C 1'},
  ],
  'of several choices are tied': [
    rulesOf('multiple-choice', 'A B C'),
    ['1 A B', '1 B A', '1 C'],
    {verdict: 'tied', winners: 'A B', totals: 'A 2, B 2, C 1'},
  ],
  'that reach a majority together are tied': [
    rulesOf('multiple-choice', 'A B', {majority: 'absolute'}),
    ['3 A B'],
    {verdict: 'tied', winners: 'A B', totals: 'A 3, B 3'},
  ],
  'that reach no majority are rejected': [
    rulesOf('single-choice', 'A B', {majority: 'absolute'}),
    ['2 A', '2 B'],
    {verdict: 'rejected', winners: 'A B', totals: 'A 2, B 2'},
  ],
  'of scores are tied': [
    rulesOf('score', 'A B'),
    ['1 A=5 B=2', '1 A=1 B=4'],
    {verdict: 'tied', winners: 'A B', totals: 'A 6, B 6'},
  ],
  'of dots are tied': [rulesOf('dots', 'A B'), ['1 A=3', '1 B=3'], {verdict: 'tied', winners: 'A B', totals: 'A 3, B 3'}],
  'by Schulze’s method are tied: everybody is beaten by somebody, all by as much': [
    rulesOf('schulze', 'A B C'),
    ['1 A=1 B=2 C=3', '1 B=1 C=2 A=3', '1 C=1 A=2 B=3'],
    {verdict: 'tied', winners: 'A B C', totals: 'A 0, B 0, C 0'},
  ],
  'in the last round of a runoff are tied': [
    rulesOf('instant-runoff', 'A B C'),
    ['2 A=1', '2 B=1', '1 C=1'],
    {verdict: 'tied', winners: 'A B', totals: 'A 2, B 2, C 1'},
  ],
  'that are last in a runoff leave together': [
    rulesOf('instant-runoff', 'A B C D'),
    ['4 A=1', '3 B=1', '1 C=1 B=2', '1 D=1 B=2'],
    {verdict: 'chosen', winners: 'B', totals: 'A 4, B 5, C 1, D 1'},
  ],
  'of dates are told apart by how many can come without need': [
    rulesOf('dates', 'A B C'),
    ['1 A=2 B=1 C=2', '1 A=1 B=1 C=0'],
    {verdict: 'chosen', winners: 'A', totals: 'A 2, B 2, C 1'},
  ],
  'of dates that cannot be told apart are tied': [
    rulesOf('dates', 'A B'),
    ['1 A=2 B=1', '1 A=1 B=2'],
    {verdict: 'tied', winners: 'A B', totals: 'A 2, B 2'},
  ],
});

describeTable('dots', {
  'are added up, however people spread them': [
    rulesOf('dots', 'A B C', {points: 5}),
    ['2 A=5', '3 B=2 C=3', '1 C=1'],
    {verdict: 'tied', winners: 'A C', totals: 'A 10, B 6, C 10'},
  ],
});

describeTable('consent', {
  'is given if somebody consents and nobody objects': [
    rulesOf('consent', ''),
    ['1 Consent', '4 StandAside'],
    {verdict: 'adopted', winners: 'Consent', totals: 'Consent 1, StandAside 4, Objection 0'},
  ],
  'is not given against one objection': [
    rulesOf('consent', ''),
    ['40 Consent', '1 Objection'],
    {verdict: 'rejected', winners: 'Objection', totals: 'Consent 40, StandAside 0, Objection 1'},
  ],
  'is not given by people who all stand aside': [
    rulesOf('consent', ''),
    ['3 StandAside'],
    {verdict: 'rejected', winners: '', totals: 'Consent 0, StandAside 3, Objection 0'},
  ],
});

describeTable('a majority', {
  'of yes and no leaves abstentions out': [
    rulesOf('yes-no', ''),
    ['2 Yes', '1 No', '10 Abstain'],
    {verdict: 'adopted', winners: 'Yes', totals: 'Yes 2, No 1, Abstain 10'},
  ],
  'of two thirds is not reached by more yes than no alone': [
    rulesOf('yes-no', '', {majority: 'two-thirds'}),
    ['5 Yes', '3 No'],
    {verdict: 'rejected', winners: 'Yes', totals: 'Yes 5, No 3, Abstain 0'},
  ],
  'of three quarters is reached by exactly that': [
    rulesOf('yes-no', '', {majority: 'three-quarters'}),
    ['3 Yes', '1 No'],
    {verdict: 'adopted', winners: 'Yes', totals: 'Yes 3, No 1, Abstain 0'},
  ],
  'of all who may vote counts those who have not': [
    rulesOf('yes-no', '', {majority: 'of-roll'}),
    ['5 Yes'],
    {verdict: 'rejected', winners: 'Yes', totals: 'Yes 5, No 0, Abstain 0'},
    10,
  ],
  'of all who may vote is more than half of them': [
    rulesOf('yes-no', '', {majority: 'of-roll'}),
    ['6 Yes', '4 No'],
    {verdict: 'adopted', winners: 'Yes', totals: 'Yes 6, No 4, Abstain 0'},
    10,
  ],
  'of choices is asked of the first': [
    rulesOf('single-choice', 'A B C', {majority: 'absolute'}),
    ['3 A', '2 B', '1 C'],
    {verdict: 'rejected', winners: 'A', totals: 'A 3, B 2, C 1'},
  ],
  'of choices is reached by the first': [
    rulesOf('single-choice', 'A B C', {majority: 'absolute'}),
    ['4 A', '2 B', '1 C'],
    {verdict: 'adopted', winners: 'A', totals: 'A 4, B 2, C 1'},
  ],
  'of several choices is measured by ballots that choose something': [
    rulesOf('multiple-choice', 'A B', {majority: 'two-thirds', fewest: 0}),
    ['2 A B', '1 B', '9 '],
    {verdict: 'adopted', winners: 'B', totals: 'A 2, B 3'},
  ],
});

describe('a quorum', () => {
  const withQuorum = (quorum: number, votes: number, roll: number) =>
    countGroups(rulesOf('yes-no', '', {quorum}), votes ? [`${votes} Yes`] : [], roll);

  const table = [
    {quorum: 50, roll: 41, needed: 21},
    {quorum: 50, roll: 40, needed: 20},
    {quorum: 7, roll: 100, needed: 7},
    {quorum: 33.33, roll: 3, needed: 1},
    {quorum: 12.5, roll: 8, needed: 1},
    {quorum: 100, roll: 3, needed: 3},
  ];
  for (const {quorum, roll, needed} of table) {
    it(`of ${quorum} % of ${roll} people is ${needed} of them`, () => {
      assert.deepEqual(withQuorum(quorum, needed, roll).quorum, {needed, isReached: true});
      assert.deepEqual(withQuorum(quorum, needed - 1, roll).quorum, {needed, isReached: false});
    });
  }

  it('that is not reached decides, and the votes are shown all the same', () => {
    const counted = withQuorum(50, 2, 10);
    assert.deepEqual([counted.tally.verdict, said(counted).totals], ['no-quorum', 'Yes 2, No 0, Abstain 0']);
  });

  it('is not reached by nobody', () => {
    assert.equal(withQuorum(1, 0, 10).tally.verdict, 'no-quorum');
  });

  it('is reached by those who abstain as well', () => {
    const {tally, quorum} = countGroups(rulesOf('yes-no', '', {quorum: 50}), ['1 Yes', '4 Abstain'], 10);
    assert.deepEqual([tally.verdict, quorum?.isReached], ['adopted', true]);
  });

  it('is nothing that a poll without one speaks of', () => {
    assert.equal(countGroups(rulesOf('yes-no', ''), [], 10).quorum, undefined);
  });
});

describe('a tally', () => {
  it('tells how many give each value to each option', () => {
    const {tally} = countGroups(rulesOf('dates', 'A B'), ['3 A=2 B=1', '1 A=0 B=1']);
    assert.deepEqual(
      tally.lines.map(({option, values}) => [nameOf(option), Object.fromEntries(values)]),
      [
        ['A', {0: 1, 2: 3}],
        ['B', {1: 4}],
      ],
    );
  });

  it('ranks equal ones alike, and what comes after them by how many are before', () => {
    const {tally} = countGroups(rulesOf('score', 'A B C D'), ['1 A=1 B=3 C=3 D=0']);
    assert.deepEqual(
      tally.lines.map(({option, rank}) => `${nameOf(option)} ${rank}`),
      ['A 3', 'B 1', 'C 1', 'D 4'],
    );
  });
});
