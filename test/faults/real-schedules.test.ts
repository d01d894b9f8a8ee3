import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {Place} from '../support/faults/place.js';
import {RealGround} from '../support/faults/real-ground.js';
import {schedule, type Command} from '../support/schedules/commands.js';
import {kept} from '../support/schedules/kept.js';
import {runSchedule} from '../support/schedules/run.js';

/** 15 in every run, more where there is time: `REAL_SCHEDULES=150`. The seed gives the same schedules; the server's own pace is its own. */
const runs = Number(process.env['REAL_SCHEDULES'] ?? 15);
const seed = Number(process.env['SCHEDULE_SEED'] ?? Date.now() % 2 ** 31);
/** It takes long because every request is a real one, some hundred in each schedule. Of so many schedules, the server is stopped in the middle of one, and started again: that takes it seconds. */
const perRestart = 7;

const schedules = fc.sample(fc.tuple(schedule, fc.nat(100)), {numRuns: runs, seed});

/** A restart somewhere in the schedule. */
function interrupted(commands: readonly Command[], percent: number): Command[] {
  const at = Math.floor((commands.length * percent) / 100);
  return [...commands.slice(0, at), {type: 'restart'}, ...commands.slice(at)];
}

describe('random schedules of three devices, on the real server', () => {
  let place: Place;
  before(async () => {
    place = await Place.open();
  });
  after(() => place.server.close());

  const run = async (commands: readonly Command[]) =>
    runSchedule(commands, undefined, new RealGround(place, await place.list()));

  it(`lose, double and invent nothing that was typed, and end with all pages agreeing: ${runs} of them`, async () => {
    const restarts = Math.floor(runs / perRestart);
    console.log(`${runs} schedules with ${restarts} restarts on the real server, from seed ${seed}`);
    for (const [index, [commands, percent]] of schedules.entries()) {
      const all = (index + 1) % perRestart === 0 ? interrupted(commands, percent) : commands;
      await run(all).catch((error: unknown) => {
        throw new Error(`Schedule ${index} of seed ${seed}: ${JSON.stringify(all)}`, {cause: error});
      });
    }
  });

  for (const [reason, commands] of Object.entries(kept)) it(`pass what has failed once: ${reason}`, () => run(commands));
});
