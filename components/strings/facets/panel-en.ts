import type {Numbers} from '../numbers.js';
import type {PanelTexts} from './strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `The ${format(count)} most common. Use the search for the others.`,
    nothingToChoose: 'There is no filter to choose yet.',
    groupsFailed: 'The groups could not be read.',
    chosen: 'Chosen filters:',
    remove: (label) => `Remove ${label}`,
    clear: 'Clear all',
    clearFilters: 'Clear the filters',
  };
}
