import {tidyMembers} from '../../members-list.js';
import type {StewardStep} from '../work.js';

/** Requests to which the coop's rule has an answer are answered, and profiles that have changed become rows. */
export const keepMembers: StewardStep = {
  name: 'members',
  async run(work) {
    const {resources, fetch, coop, membersList: list} = work;
    // A home is asked in the moderator's name only if it is one.
    const tidied = work.take(await tidyMembers({resources, fetch, coop, list}, false, work.now));
    work.forgetRoll();
    return tidied ?? {};
  },
};
