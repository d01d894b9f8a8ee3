import {eraseAnswers} from '../../../../pods/index.js';
import {isErasingDay} from '../../../../vocab/index.js';
import type {StewardStep} from '../work.js';
import {eventsWithBoxes} from './events-with-boxes.js';

/** What was erased once is looked at again after so long: somebody may have answered late. */
const week = 7 * 86_400_000;

/** Answers to the questions of events are erased on the day that those who answered were told. */
export const eraseAnswersOnTheirDay: StewardStep = {
  name: 'answers',
  async run(work) {
    const {resources, fetch, now, options} = work;
    const today = now.toISOString().slice(0, 10);
    let erased = 0;
    for (const {event} of await eventsWithBoxes(work)) {
      if (!isErasingDay(event.answersErased, today)) continue;
      const name = `answers ${event.registrationBox}`;
      const before = options.memory.get(name);
      if (before && now.getTime() - before.at < week) continue;
      const gone = await eraseAnswers(resources, fetch, event.registrationBox);
      if (gone.ok) options.memory.set(name, {at: now.getTime()});
      // Whom the organiser has not let in cannot.
      else if (gone.problem.kind !== 'forbidden' && gone.problem.kind !== 'signed-out') work.note(gone.problem);
      erased += gone.ok ? gone.value : 0;
    }
    return {erased};
  },
};
