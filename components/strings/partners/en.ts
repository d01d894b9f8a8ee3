import type {PartnersStrings} from './strings.js';

export default (): PartnersStrings => ({
  list: 'Partner cooperatives',
  empty: 'No partner cooperatives for now.',
});
