import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {newMark} from '../../pods/documents/change.js';
import {outboxRules, type OutboxRules} from '../../pods/outbox/rules.js';
import {schedule} from '../support/schedules/commands.js';
import {kept} from '../support/schedules/kept.js';
import {runSchedule} from '../support/schedules/run.js';

/** 200 in every run, more where there is time: `SCHEDULES=2000`. A failing run is repeated with `SCHEDULE_SEED` and what it has printed. */
const runs = Number(process.env['SCHEDULES'] ?? 200);
const seed = Number(process.env['SCHEDULE_SEED'] ?? Date.now() % 2 ** 31);

const promise = (rules?: OutboxRules) => fc.asyncProperty(schedule, (commands) => runSchedule(commands, rules));

describe('random schedules of three devices, with bad luck', () => {
  it(`lose, double and invent nothing that was typed, and end with all pages agreeing: ${runs} of them`, async () => {
    console.log(`${runs} schedules from seed ${seed}`);
    await fc.assert(promise(), {numRuns: runs, seed, includeErrorInReport: true});
  });
});

describe('schedules that have failed once', () => {
  for (const [reason, commands] of Object.entries(kept)) it(`pass: ${reason}`, () => runSchedule(commands));
});

describe('the check of random schedules', () => {
  const flaws: Record<string, Partial<OutboxRules>> = {
    'nothing is tried again': {isPassing: () => false},
    'writes to one document have no order': {precedes: () => false, holds: () => false},
    'each try has another mark': {markOf: newMark},
    'what was refused stays on screen': {isShown: () => true},
  };

  for (const [flaw, rules] of Object.entries(flaws)) {
    it(`notices that ${flaw}`, async () => {
      const found = await fc.check(promise({...outboxRules, ...rules}), {numRuns: 200, seed: 1, endOnFailure: true});
      assert.ok(found.failed, 'it passed all the same');
      console.log(`${flaw}: noticed after ${found.numRuns} runs: ${String(found.errorInstance).split('\n')[0]}`);
    });
  }
});
