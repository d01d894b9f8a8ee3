import {publishIndex} from '../../../../pods/index.js';
import {eventIndex, memberIndex, placeIndex, type IndexPlan} from '../../../../vocab/index.js';
import {folderTarget} from '../index-folder/folder-target.js';
import {keptLists, type KeptList} from '../kept-lists.js';
import type {StewardStep, Work} from '../work.js';

/** Rows that a page still reads all of; from so many on there is something to ask. */
const fewest = 5_000;

/** How lists are found in that are no lists of members. */
const plans: Readonly<Partial<Record<KeptList['kind'], IndexPlan>>> = {events: eventIndex, places: placeIndex};

/**
 * Lists that are too long to be read whole get an index: beside the list, or that of the members in a folder that a web server hands
 * out.
 */
export const buildIndex: StewardStep = {
  name: 'index',
  async run(work) {
    let pages = await publishMembers(work);
    for (const {kind, list} of await keptLists(work)) {
      const plan = plans[kind];
      if (plan) pages += await publish(work, {list: list.address, plan, from: fewest});
    }
    return {pages};
  },
};

function publishMembers(work: Work): Promise<number> {
  const {index} = work.options;
  const elsewhere = index && {target: folderTarget(index.folder), address: index.address};
  return publish(work, {list: work.membersList, plan: memberIndex, from: index ? 0 : fewest, elsewhere});
}

type Publication = Pick<Parameters<typeof publishIndex>[0], 'list' | 'plan' | 'from' | 'elsewhere'>;

/** @returns how many pages had to be written. */
async function publish(work: Work, publication: Publication): Promise<number> {
  const {resources, fetch, now, options} = work;
  const {progress} = options;
  const onProgress = (_view: string, done: number, of: number) => progress.update(done, of);
  progress.begin(publication.list);
  const published = work.take(await publishIndex({resources, fetch, now, onProgress, ...publication}));
  return published?.written ?? 0;
}
