import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {randomActs, type Act} from '../support/nobody-speaks/acts.js';
import {Stage} from '../support/nobody-speaks/stage.js';
import {checkLists, checkReader, checkTidied, type Reader} from '../support/nobody-speaks/truth.js';
import {Random} from '../support/random.js';

const sequences = 250;

describe('nobody speaks for another', () => {
  let stage: Stage;
  before(async () => (stage = await Stage.open()));

  /** Plays a sequence from the beginning. @returns what was wrong, if anything was. */
  async function play(acts: readonly Act[]): Promise<Error | undefined> {
    stage.clear();
    try {
      for (const [index, act] of acts.entries()) {
        await stage.perform(act);
        if (index === Math.floor(acts.length / 2)) await checkReader(stage, 'visitor');
        if ('moderator' in act) await checkLists(stage);
      }
      await stage.moderate({moderator: 'answer'});
      for (const reader of ['visitor', 'ben', 'ana'] as const) await checkReader(stage, reader);
      await finish('tidy', 'visitor');
      await finish('rebuild', 'ben');
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  async function finish(moderator: 'tidy' | 'rebuild', reader: Reader): Promise<void> {
    for (const list of ['recipes', 'members'] as const) await stage.moderate({moderator, list});
    await checkLists(stage);
    await checkTidied(stage);
    await checkReader(stage, reader);
  }

  /** Leaves out one act after the other, as long as it still goes wrong. */
  async function shorten(acts: readonly Act[]): Promise<readonly Act[]> {
    let shortest = acts;
    for (let index = 0; index < shortest.length;) {
      const shorter = shortest.toSpliced(index, 1);
      if (await play(shorter)) shortest = shorter;
      else index++;
    }
    return shortest;
  }

  it(`in ${sequences} sequences of what members may do and try`, async () => {
    for (let seed = 1; seed <= sequences; seed++) {
      const acts = randomActs(new Random(seed));
      if (!(await play(acts))) continue;
      const shortest = await shorten(acts);
      const error = await play(shortest);
      assert.fail(`Sequence ${seed}:\n${JSON.stringify(shortest, undefined, 2)}\n${error?.stack}`);
    }
  });
});
