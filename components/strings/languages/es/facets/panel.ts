// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PanelTexts} from '../../../facets/strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `Los ${format(count)} más frecuentes. Para los demás, use la búsqueda.`,
    nothingToChoose: "Todavía no hay ningún filtro que elegir.",
    groupsFailed: "No se pudieron leer los grupos.",
    chosen: "Filtros elegidos:",
    remove: (label) => `Quitar ${label}`,
    clear: "Borrar todo",
    clearFilters: "Borrar los filtros",
  };
}

