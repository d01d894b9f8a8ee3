import {steps as allSteps} from './steps.js';
import {problemOfBug, type Counts, type StepName, type StewardStep, type Trouble, type Work} from './work.js';

/** What a round has come to. */
export interface Round {
  /** In the order in which they ran; a step that had nothing to do counts nothing. */
  readonly steps: readonly {readonly name: StepName; readonly counts: Counts; readonly milliseconds: number}[];
  readonly troubles: readonly Trouble[];
}

/**
 * Does everything once, one step after the other. A step that fails costs a line, never the round. It can end anywhere and be done again, and
 * several stewards and moderators' pages can do it at the same time: no step keeps anything for itself that another needs, every write is
 * guarded by what it was worked out from, and what it makes follows from the sources alone.
 */
export async function runRound(work: Work, steps: readonly StewardStep[] = allSteps): Promise<Round> {
  const done: Round['steps'][number][] = [];
  for (const step of steps) {
    const begun = Date.now();
    work.begin(step.name);
    const counts = await runStep(work, step);
    done.push({name: step.name, counts: withoutNought(counts), milliseconds: Date.now() - begun});
  }
  work.options.progress.end();
  // What could not be written down is asked again the next time.
  await work.options.memory.save(work.coop.iri).catch(() => undefined);
  return {steps: done, troubles: work.troubles};
}

async function runStep(work: Work, step: StewardStep): Promise<Counts> {
  try {
    return await step.run(work);
  } catch (error) {
    work.note(problemOfBug(error));
    return {};
  }
}

function withoutNought(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count));
}
