// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PanelTexts} from '../../../facets/strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `Os ${format(count)} mais frequentes. Para os outros, use a pesquisa.`,
    nothingToChoose: "Ainda não há nenhum filtro para escolher.",
    groupsFailed: "Não foi possível ler os grupos.",
    chosen: "Filtros escolhidos:",
    remove: (label) => `Retirar ${label}`,
    clear: "Limpar tudo",
    clearFilters: "Limpar os filtros",
  };
}

