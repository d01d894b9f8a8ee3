// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PanelTexts} from '../../../facets/strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `De ${format(count)} meest voorkomende. Zoek om de andere te vinden.`,
    nothingToChoose: "Er is nog geen filter om te kiezen.",
    groupsFailed: "De groepen konden niet worden gelezen.",
    chosen: "Gekozen filters:",
    remove: (label) => `${label} verwijderen`,
    clear: "Alles wissen",
    clearFilters: "De filters wissen",
  };
}

