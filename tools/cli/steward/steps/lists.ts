import {tidyList} from '../../../../pods/index.js';
import {keptLists} from '../kept-lists.js';
import type {StewardStep} from '../work.js';

/** What was announced in each of the coop's other lists becomes rows. */
export const tidyLists: StewardStep = {
  name: 'lists',
  async run(work) {
    const lists = await keptLists(work);
    const counts = {rows: 0, announcements: 0, unread: 0};
    for (const {tidying} of lists) {
      const tidied = work.take(await tidyList(tidying));
      for (const name of ['rows', 'announcements', 'unread'] as const) counts[name] += tidied?.[name] ?? 0;
    }
    return counts;
  },
};
