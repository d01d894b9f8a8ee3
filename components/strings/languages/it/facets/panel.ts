// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PanelTexts} from '../../../facets/strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `I ${format(count)} più comuni. Per gli altri usa la ricerca.`,
    nothingToChoose: "Non c’è ancora nessun filtro da scegliere.",
    groupsFailed: "Non è stato possibile leggere i gruppi.",
    chosen: "Filtri scelti:",
    remove: (label) => `Togli ${label}`,
    clear: "Togli tutto",
    clearFilters: "Togli i filtri",
  };
}

