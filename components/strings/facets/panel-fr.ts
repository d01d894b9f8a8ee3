import type {Numbers} from '../numbers.js';
import type {PanelTexts} from './strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `Les ${format(count)} plus courants. Pour les autres, utilisez la recherche.`,
    nothingToChoose: 'Il n’y a pas encore de filtre à choisir.',
    groupsFailed: 'Les groupes n’ont pas pu être lus.',
    chosen: 'Filtres choisis\u00a0:',
    remove: (label) => `Retirer ${label}`,
    clear: 'Tout effacer',
    clearFilters: 'Effacer les filtres',
  };
}
