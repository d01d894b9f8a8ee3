import {valueOf, type CommandLine} from '../command-line.js';
import {nearest} from '../../../vocab/text/near-names.js';
import {mistaken} from '../stop.js';
import {steps} from './steps.js';
import type {StewardStep} from './work.js';

/** The steps that `--only` names, in the order of a round, whatever theirs: all without it. */
export function readSteps(line: CommandLine): readonly StewardStep[] {
  const given = valueOf(line, 'only');
  if (given === undefined) return steps;
  const choices: string[] = steps.map(({name}) => name);
  const wanted = given.split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.length ? wanted.find((name) => !choices.includes(name)) : given;
  if (unknown !== undefined) {
    const meant = nearest(unknown, choices);
    throw mistaken({kind: 'no-choice', option: '--only', given: unknown, choices, ...(meant && {meant})});
  }
  return steps.filter(({name}) => wanted.includes(name));
}
