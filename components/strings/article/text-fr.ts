import type {TextWords} from './strings.js';

export const textWords: TextWords = {
  table: 'Tableau',
  cut: 'Ce texte est très long\u00a0: une partie n’est pas mise en forme, ou manque.',
};
