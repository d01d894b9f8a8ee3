/** What counts and what does not, with bad input and bad luck: each is a case of the table. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CountInput, PostedBallot} from '../../../vocab/kinds/poll/count-types.js';
import type {PollRules} from '../../../vocab/kinds/poll/rules.js';
import {
  after,
  box,
  closing,
  confirmed,
  count,
  homeOf,
  posted,
  rulesOf,
  said,
  voter,
} from '../../support/polls/ballot-box.js';

const rules = rulesOf('yes-no', '');
const fixed = {...rules, mayChange: false};
const id = (number: number) => `urn:uuid:11111111-0000-4000-8000-${String(number).padStart(12, '0')}`;

interface Case {
  readonly rules?: PollRules;
  readonly posts: readonly PostedBallot[];
  readonly more?: Partial<CountInput>;
  /** What is counted: `Yes 1, No 0, Abstain 0`. */
  readonly totals: string;
  /** Why the rest is not, in the order of arrival. */
  readonly notCounted?: string;
}

const cases: Record<string, Case> = {
  'a vote in the last second before the close counts': {
    posts: [posted('ana', 'Yes', {arrived: after(closing - 1)})],
    totals: 'Yes 1, No 0, Abstain 0',
  },
  'a vote at the second of closing is late': {
    posts: [posted('ana', 'Yes', {arrived: after(closing)})],
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'late',
  },
  'a vote at the second of opening counts, one before it does not': {
    posts: [posted('ana', 'Yes', {arrived: after(-1)}), posted('ben', 'No', {arrived: after(0)})],
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'early',
  },
  'what a box says of the time later does not move a vote that was confirmed in time': (() => {
    const vote = posted('ana', 'Yes', {arrived: after(10)});
    return {
      posts: [{...vote, arrived: after(closing + 10)}],
      more: {confirmations: confirmed(vote)},
      totals: 'Yes 1, No 0, Abstain 0',
    };
  })(),
  'a vote that was confirmed as late does not become early': (() => {
    const vote = posted('ana', 'Yes', {arrived: after(closing + 10)});
    return {
      posts: [{...vote, arrived: after(10)}],
      more: {confirmations: confirmed(vote)},
      totals: 'Yes 0, No 0, Abstain 0',
      notCounted: 'late',
    };
  })(),
  'a vote whose time nobody knows waits': {
    posts: [{...posted('ana', 'Yes'), arrived: undefined}],
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'unconfirmed',
  },
  'a vote without a twin is not confirmed, and does not count': {
    posts: [posted('ana', 'Yes')],
    more: {confirmations: []},
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'unconfirmed',
  },
  'a late vote that nobody has confirmed is late, and waits for nothing': {
    posts: [posted('ana', 'Yes', {arrived: after(closing)})],
    more: {confirmations: []},
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'late',
  },
  'a vote that says something else than when it was confirmed does not count': (() => {
    const vote = posted('ana', 'Yes');
    return {
      posts: [{...posted('ana', 'No'), url: vote.url}],
      more: {confirmations: confirmed(vote)},
      totals: 'Yes 0, No 0, Abstain 0',
      notCounted: 'altered',
    };
  })(),
  'a vote that can no longer be read since it was confirmed was altered': (() => {
    const vote = posted('ana', 'Yes');
    return {
      posts: [{url: vote.url, arrived: vote.arrived}],
      more: {confirmations: confirmed(vote)},
      totals: 'Yes 0, No 0, Abstain 0',
      notCounted: 'altered',
    };
  })(),
  'a vote that was altered is not saved by a second confirmation': (() => {
    const [vote, forged] = [posted('ana', 'Yes'), posted('ana', 'No')];
    const altered = {...forged, url: vote.url};
    return {
      posts: [altered],
      more: {confirmations: [...confirmed(vote), ...confirmed(altered)]},
      totals: 'Yes 0, No 0, Abstain 0',
      notCounted: 'altered',
    };
  })(),
  'a vote that two tellers have confirmed counts once': (() => {
    const vote = posted('ana', 'Yes');
    return {
      posts: [vote],
      more: {confirmations: [...confirmed(vote), ...confirmed(vote)]},
      totals: 'Yes 1, No 0, Abstain 0',
    };
  })(),
  'an item that is known in two ways cannot be read': (() => {
    const [one, other] = [posted('ana', 'Yes'), posted('ana', 'No')];
    return {
      posts: [one, {...other, url: one.url}],
      more: {confirmations: []},
      totals: 'Yes 0, No 0, Abstain 0',
      notCounted: 'unreadable',
    };
  })(),
  'an item that is read twice counts once': (() => {
    const vote = posted('ana', 'Yes');
    return {posts: [vote, vote], totals: 'Yes 1, No 0, Abstain 0'};
  })(),
  'what is no ballot is listed': {
    posts: [{url: `${box}0/rubbish`, arrived: after(5)}],
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'unreadable',
  },
  'a vote about another poll is listed': {
    posts: [posted('ana', 'Yes', {poll: 'https://coop.example/official/polls/p2/poll.ttl#it'})],
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'other-poll',
  },
  'a twin in the space of somebody who is not on the roll proves nothing': {
    posts: [posted('eve', 'Yes')],
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'not-on-roll',
  },
  'a twin in a part of a home where others can write proves nothing': {
    posts: [posted('ana', 'Yes', {twin: `${homeOf('ana')}public/votes/5f0c.ttl`})],
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'not-on-roll',
  },
  'a twin that is spelled as no server lists it proves nothing': {
    posts: [
      'private/votes/../../../eve/private/votes/x.ttl',
      'private/votes/%35f0c.ttl',
      'private//votes/5f0c.ttl',
      'private/votes/5f0c.ttl?x',
      'private/votes/x/5f0c.ttl',
      'private/votes/',
      'private/votes/..',
    ].map((path) => posted('ana', 'Yes', {twin: homeOf('ana') + path})),
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: Array.from({length: 7}, () => 'not-on-roll').join(' '),
  },
  'a home in somebody else’s home proves nothing, the one around it does': {
    posts: [posted('ana', 'Yes'), posted('ben', 'No', {twin: `${homeOf('ana')}private/votes/ben/private/votes/5f0c.ttl`})],
    more: {roll: [voter('ana'), voter('ben', {homes: [`${homeOf('ana')}private/votes/ben/`]})]},
    totals: 'Yes 1, No 0, Abstain 0',
    notCounted: 'not-on-roll',
  },
  'a home that is spelled in two ways does not give two votes': {
    posts: [posted('ana', 'Yes'), posted('ana', 'No', {twin: 'http://ana.example/coop/x1/private/votes/5f0c.ttl'})],
    more: {roll: [voter('ana'), voter('ben', {homes: ['http://ana.example/coop/x1/']})]},
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'somebody who is twice on the roll, with two homes, votes once': {
    posts: [posted('ana', 'Yes'), posted('annie', 'No')],
    more: {roll: [voter('ana'), voter('ana', {homes: [homeOf('annie')]}), voter('ben')]},
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'somebody who is on the roll by http and by https votes once': {
    posts: [posted('ana', 'Yes'), posted('annie', 'No')],
    more: {roll: [voter('ana'), voter('ana', {agent: 'http://ana.example/card#me', homes: [homeOf('annie')]})]},
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'somebody who is on the roll under two names with one home votes once': {
    posts: [posted('ana', 'Yes'), posted('ana', 'No')],
    more: {roll: [voter('ana'), voter('ben', {homes: [homeOf('ana')]})]},
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'a member who leaves midway stays on the roll, and the vote stays counted': {
    posts: [posted('ana', 'Yes'), posted('ben', 'No')],
    more: {roll: [voter('ana'), voter('ben')]},
    totals: 'Yes 1, No 1, Abstain 0',
  },
  'somebody with two homes on the roll can vote from either, once': {
    posts: [posted('ana', 'Yes'), posted('moved', 'No')],
    more: {roll: [voter('ana', {homes: [homeOf('ana'), homeOf('moved')]})]},
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'somebody on the roll without a home cannot vote': {
    posts: [posted('ana', 'Yes')],
    more: {roll: [voter('ana', {homes: []})]},
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'not-on-roll',
  },
  'of a vote that was changed the last one counts': {
    posts: [posted('ana', 'Yes', {arrived: after(1)}), posted('ana', 'No', {arrived: after(2)})],
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'where votes cannot be changed the first one counts': {
    rules: fixed,
    posts: [posted('ana', 'Yes', {arrived: after(1)}), posted('ana', 'No', {arrived: after(2)})],
    totals: 'Yes 1, No 0, Abstain 0',
    notCounted: 'repeated',
  },
  'a change that comes late changes nothing': {
    posts: [posted('ana', 'Yes', {arrived: after(1)}), posted('ana', 'No', {arrived: after(closing)})],
    totals: 'Yes 1, No 0, Abstain 0',
    notCounted: 'late',
  },
  'a change that breaks the rules changes nothing': {
    posts: [posted('ana', 'Yes', {arrived: after(1)}), posted('ana', 'Yes No', {arrived: after(2)})],
    totals: 'Yes 1, No 0, Abstain 0',
    notCounted: 'invalid',
  },
  'a first vote that breaks the rules does not use up the one that cannot be changed': {
    rules: fixed,
    posts: [posted('ana', 'Yes No', {arrived: after(1)}), posted('ana', 'No', {arrived: after(2)})],
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'invalid',
  },
  'a change that is not confirmed changes nothing yet': (() => {
    const first = posted('ana', 'Yes', {arrived: after(1)});
    return {
      posts: [first, posted('ana', 'No', {arrived: after(2)})],
      more: {confirmations: confirmed(first)},
      totals: 'Yes 1, No 0, Abstain 0',
      notCounted: 'unconfirmed',
    };
  })(),
  'of two votes from two tabs in the same second the one that replaces the other counts': {
    posts: [
      posted('ana', 'No', {arrived: after(1), id: id(1), replaces: id(2)}),
      posted('ana', 'Yes', {arrived: after(1), id: id(2)}),
    ],
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'of two votes from two tabs in the same second that know nothing of each other, all readers choose the same': {
    posts: [posted('ana', 'No', {arrived: after(1), id: id(2)}), posted('ana', 'Yes', {arrived: after(1), id: id(1)})],
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'two votes that replace each other in a circle count as if they did not': {
    posts: [
      posted('ana', 'No', {arrived: after(1), id: id(1), replaces: id(2)}),
      posted('ana', 'Yes', {arrived: after(2), id: id(2), replaces: id(1)}),
    ],
    totals: 'Yes 1, No 0, Abstain 0',
    notCounted: 'replaced',
  },
  'somebody who puts an earlier vote of another person into the box again does not bring it back': (() => {
    const first = posted('ana', 'Yes', {arrived: after(1)});
    return {
      posts: [first, posted('ana', 'No', {arrived: after(2)}), {...first, url: `${box}0/again`, arrived: after(3)}],
      totals: 'Yes 0, No 1, Abstain 0',
      notCounted: 'replaced double',
    };
  })(),
  'somebody who posts a vote that its author has replaced before it was sent does not bring it back': {
    posts: [
      posted('ana', 'No', {arrived: after(1), id: id(2), replaces: id(1)}),
      posted('ana', 'Yes', {arrived: after(2), id: id(1)}),
    ],
    totals: 'Yes 0, No 1, Abstain 0',
    notCounted: 'replaced',
  },
  'a vote that is sent twice counts once': (() => {
    const vote = posted('ana', 'Yes', {arrived: after(1)});
    return {
      posts: [vote, {...vote, url: `${box}0/twice`, arrived: after(2)}],
      totals: 'Yes 1, No 0, Abstain 0',
      notCounted: 'double',
    };
  })(),
  'somebody who copies another person’s vote, and points to a twin of his own, votes for himself alone': (() => {
    const vote = posted('ana', 'Yes', {arrived: after(1)});
    const copy = posted('ben', 'Yes', {arrived: after(2), id: vote.ballot.id, nonce: vote.ballot.nonce});
    return {posts: [vote, copy], totals: 'Yes 2, No 0, Abstain 0'};
  })(),
  'an option that the poll does not have makes a vote invalid': {
    posts: [posted('ana', 'Maybe')],
    totals: 'Yes 0, No 0, Abstain 0',
    notCounted: 'invalid',
  },
  'a box without a vote is counted': {posts: [], totals: 'Yes 0, No 0, Abstain 0'},
};

describe('in a count', () => {
  for (const [name, one] of Object.entries(cases)) {
    it(name, () => {
      const {totals, notCounted} = said(count(one.rules ?? rules, one.posts, one.more));
      assert.deepEqual({totals, notCounted}, {totals: one.totals, notCounted: one.notCounted ?? ''});
    });

    it(`${name}, in whatever order things are read`, () => {
      const backwards = <Value>(values: readonly Value[]) => [...values].reverse();
      const input = {confirmations: confirmed(...one.posts.filter(({digest, arrived}) => digest && arrived)), ...one.more};
      const forwards = count(one.rules ?? rules, one.posts, input);
      const other = count(one.rules ?? rules, backwards(one.posts), {
        confirmations: backwards(input.confirmations),
        ...(input.roll && {roll: backwards(input.roll)}),
      });
      assert.deepEqual(other, forwards);
    });
  }

  it('lists everything in the box once, as counted or with a reason', () => {
    for (const {posts, more, rules: own = rules} of Object.values(cases)) {
      const {counted, notCounted} = count(own, posts, more);
      const items = [...counted, ...notCounted].map(({item}) => item).sort();
      assert.deepEqual(items, [...new Set(posts.map(({url}) => url))].sort());
    }
  });

  it('says whose a vote is that does not count, where that is known', () => {
    const {notCounted} = count(rules, [posted('ana', 'Yes', {arrived: after(closing)}), posted('eve', 'Yes')]);
    assert.deepEqual(notCounted.map(({reason, voter: whose}) => `${reason} ${whose}`).sort(), [
      'late https://ana.example/card#me',
      'not-on-roll undefined',
    ]);
  });

  it('says how many may vote by people, not by lines of the roll', () => {
    const roll = [
      voter('ana'),
      voter('ana', {agent: 'http://ana.example/card#me'}),
      voter('ben', {homes: []}),
      voter('carl', {homes: [homeOf('carl'), homeOf('dora')]}),
      voter('dora'),
    ];
    assert.equal(count(rules, [], {roll}).rollSize, 3);
  });

  it('refuses a poll of ten thousand options at once, and says so of each vote', () => {
    const many = rulesOf('schulze', Array.from({length: 10_000}, (_, index) => `o${index}`).join(' '));
    const {tally, counted, notCounted} = count(many, [posted('ana', 'o1=1 o2=2')]);
    assert.deepEqual([tally.verdict, tally.winners, counted], ['no-votes', [], []]);
    assert.deepEqual(
      notCounted.map(({reason}) => reason),
      ['invalid'],
    );
    assert.equal(tally.lines.length, 100);
  });

  it('counts nothing in a poll whose way of voting it does not know', () => {
    const {tally, notCounted} = count({...rulesOf('single-choice', 'A B'), method: undefined}, [posted('ana', 'A')]);
    assert.equal(tally.verdict, 'no-votes');
    assert.deepEqual(
      notCounted.map(({reason}) => reason),
      ['invalid'],
    );
  });
});
