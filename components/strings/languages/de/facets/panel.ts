// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PanelTexts} from '../../../facets/strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `Die ${format(count)} häufigsten. Die anderen finden Sie über die Suche.`,
    nothingToChoose: "Es gibt noch keinen Filter zur Auswahl.",
    groupsFailed: "Die Gruppen konnten nicht gelesen werden.",
    chosen: "Gewählte Filter:",
    remove: (label) => `${label} entfernen`,
    clear: "Alle entfernen",
    clearFilters: "Filter entfernen",
  };
}

