import type {PartnersStrings} from './strings.js';

export default (): PartnersStrings => ({
  list: 'Coopératives partenaires',
  empty: 'Aucune coopérative partenaire pour l’instant.',
});
