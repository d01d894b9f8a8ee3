import type {StewardStep} from '../work.js';

/** Lists that are too long to be read whole get an index. The one place where the steward calls what builds it. */
export const buildIndex: StewardStep = {
  name: 'index',
  run: () => Promise.resolve({}),
};
