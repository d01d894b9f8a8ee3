import {pageList} from '../../../../pods/index.js';
import {keptLists} from '../kept-lists.js';
import type {StewardStep} from '../work.js';

/** The oldest rows of lists that have grown long are moved to pages beside them. */
export const pageLists: StewardStep = {
  name: 'pages',
  async run(work) {
    const {resources, fetch, membersList} = work;
    const {progress} = work.options;
    let made = 0;
    for (const list of [membersList, ...(await keptLists(work)).map((one) => one.list.address)]) {
      progress.begin(list);
      const onProgress = ({pages}: {readonly pages: number}) => progress.update(made + pages);
      made += work.take(await pageList({resources, fetch, list, onProgress}))?.pages ?? 0;
    }
    return {pages: made};
  },
};
