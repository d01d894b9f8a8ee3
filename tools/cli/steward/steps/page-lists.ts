import type {StewardStep} from '../work.js';

/** Lists that have grown long are spread over several pages. The one place where the steward calls what pages a list. */
export const pageLists: StewardStep = {
  name: 'pages',
  run: () => Promise.resolve({}),
};
