/** Every ranked way of voting against others who count the same ballots in another way. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {InstantRunoff, Schulze, utils} from 'votes';
import type {CountingMethod, Marks} from '../../../vocab/kinds/poll/counting/method.js';
import {countingMethods} from '../../../vocab/kinds/poll/counting/methods.js';
import {Random} from '../../support/random.js';
import {nameOf, option, rulesOf} from '../../support/polls/ballot-box.js';

const polls = 400;
const letters = ['A', 'B', 'C', 'D', 'E'];

interface Profile {
  readonly options: readonly string[];
  /** The options of each ballot, those that share a rank together. */
  readonly ballots: ReadonlyArray<ReadonlyArray<readonly string[]>>;
}

/** A poll with few voters, so that many are equal; some rank everything, some little. */
function profileOf(random: Random, mayShare: boolean): Profile {
  const options = letters.slice(0, 2 + random.below(4));
  const ballots = Array.from({length: 1 + random.below(20)}, () => {
    const left = [...options];
    const places: string[][] = [];
    const named = 1 + random.below(options.length);
    for (let rank = 0; rank < named; rank++) {
      const [letter] = left.splice(random.below(left.length), 1);
      if (mayShare && places.length && random.chance(25)) places.at(-1)!.push(letter!);
      else places.push([letter!]);
    }
    return places;
  });
  return {options, ballots};
}

function profilesOf(mayShare: boolean): Profile[] {
  const random = new Random(2026);
  return Array.from({length: polls}, () => profileOf(random, mayShare));
}

function tallyOf(method: CountingMethod, name: 'schulze' | 'instant-runoff', {options, ballots}: Profile) {
  const marks = ballots.map(
    (places): Marks => new Map(places.flatMap((letter, rank) => letter.map((one) => [option(one), rank + 1] as const))),
  );
  const rules = rulesOf(name, options.join(' '));
  assert.ok(marks.every((one) => method.isValid(one, rules)));
  return method.tally({rules, ballots: marks, rollSize: ballots.length});
}

/** What a ballot leaves out comes last, as that library wants it said. */
function weighted({options, ballots}: Profile) {
  return ballots.map((places) => {
    const others = options.filter((letter) => !places.flat().includes(letter));
    return {ranking: [...places.map((place) => [...place]), ...(others.length ? [others] : [])], weight: 1};
  });
}

/** Schulze's own definition, without any shortcut: every path between two options is walked. */
function strongestPath(
  pairs: ReadonlyArray<readonly number[]>,
  from: number,
  to: number,
  passed: readonly number[] = [],
): number {
  const steps = pairs.map((_, next) => next).filter((next) => next !== from && !passed.includes(next));
  return Math.max(
    0,
    ...steps.map((next) => {
      const [won, lost] = [pairs[from]![next]!, pairs[next]![from]!];
      if (won <= lost) return 0;
      return next === to ? won : Math.min(won, strongestPath(pairs, next, to, [...passed, from]));
    }),
  );
}

describe('Schulze’s method', () => {
  it(`finds in ${polls} polls what the library “votes” finds`, () => {
    for (const profile of profilesOf(true)) {
      const matrix = utils.matrixFromBallots(weighted(profile), [...profile.options]);
      const scores = new Schulze(matrix).scores();
      const {lines, pairs} = tallyOf(countingMethods.schulze, 'schulze', profile);
      assert.deepEqual(pairs, matrix.array, JSON.stringify(profile));
      for (const {option: iri, total} of lines) assert.equal(total, scores[nameOf(iri)], JSON.stringify(profile));
    }
  });

  it(`finds in ${polls} polls what walking every path finds`, () => {
    for (const profile of profilesOf(true)) {
      const {lines, pairs, winners} = tallyOf(countingMethods.schulze, 'schulze', profile);
      const places = profile.options.map((_, index) => index);
      const beats = (one: number, other: number) => strongestPath(pairs!, one, other) > strongestPath(pairs!, other, one);
      const expected = places.map((one) => places.filter((other) => one !== other && beats(one, other)).length);
      assert.deepEqual(
        lines.map(({total}) => total),
        expected,
        JSON.stringify(profile),
      );
      const unbeaten = places.filter((one) => !places.some((other) => one !== other && beats(other, one)));
      assert.deepEqual(
        winners.map(nameOf),
        unbeaten.map((index) => profile.options[index]),
        JSON.stringify(profile),
      );
    }
  });
});

describe('instant runoff', () => {
  it(`finds in ${polls} polls the winners that the library “votes” finds`, () => {
    for (const profile of profilesOf(false)) {
      // That library shares a ballot among those that it ranks alike: what is left out must not be on it.
      const ballots = profile.ballots.map((places) => ({ranking: places.map((place) => [...place]), weight: 1}));
      const [first] = new InstantRunoff({ballots, candidates: [...profile.options]}).ranking();
      const {winners} = tallyOf(countingMethods['instant-runoff'], 'instant-runoff', profile);
      assert.deepEqual(winners.map(nameOf).sort(), [...first!].sort(), JSON.stringify(profile));
    }
  });

  it(`hands no vote on in ${polls} polls that a count by hand would hand on otherwise`, () => {
    for (const {options, ballots} of profilesOf(false)) {
      const {rounds} = tallyOf(countingMethods['instant-runoff'], 'instant-runoff', {options, ballots});
      let left = [...options];
      for (const {votes, exhausted, leaves} of rounds!) {
        const tops = ballots.map((places) => places.flat().find((letter) => left.includes(letter)));
        for (const letter of left) assert.equal(votes.get(option(letter)), tops.filter((top) => top === letter).length);
        assert.equal(exhausted, tops.filter((top) => top === undefined).length);
        left = left.filter((letter) => !leaves.includes(option(letter)));
      }
    }
  });
});
