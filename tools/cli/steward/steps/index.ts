import {publishIndex} from '../../../../pods/index.js';
import {memberIndex} from '../../../../vocab/kinds/member/index-plan.js';
import {folderTarget} from '../index-folder/folder-target.js';
import type {StewardStep} from '../work.js';

/** Members that a page still reads all of; from so many on it asks an index. */
const fewest = 5_000;

/** Lists that are too long to be read whole get an index, beside the list or in a folder that a web server hands out. */
export const buildIndex: StewardStep = {
  name: 'index',
  async run(work) {
    const {resources, fetch, membersList: list, now, options} = work;
    const {progress, index} = options;
    const elsewhere = index && {target: folderTarget(index.folder), address: index.address};
    const onProgress = (_view: string, done: number, of: number) => progress.update(done, of);
    progress.begin(list);
    const plan = memberIndex;
    const published = work.take(
      await publishIndex({resources, fetch, list, plan, from: index ? 0 : fewest, elsewhere, now, onProgress}),
    );
    return {pages: published?.written ?? 0};
  },
};
