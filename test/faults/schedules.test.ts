import fc from 'fast-check';
import {it} from 'node:test';
import {schedule} from '../support/schedules/commands.js';
import {runSchedule} from '../support/schedules/run.js';

const runs = Number(process.env['SCHEDULES'] ?? 200);
const seed = Number(process.env['SCHEDULE_SEED'] ?? Date.now() % 2 ** 31);

it(`nothing that is typed is lost, doubled or invented, and all pages agree, in ${runs} random schedules of three devices and bad luck`, async () => {
  console.log(`${runs} schedules from seed ${seed}`);
  await fc.assert(
    fc.asyncProperty(schedule, (commands) => runSchedule(commands)),
    {numRuns: runs, seed, includeErrorInReport: true},
  );
});
