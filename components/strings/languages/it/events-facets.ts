// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {EventFacetStrings} from '../../events-facets/strings.js';

const kilometres = (count: number) => `${count} km`;

export default (numbers: Numbers): EventFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Filtra gli eventi",
  labels: {
    group: "Gruppo",
    category: "Tipo",
    attendance: "In presenza o a distanza",
    language: "Lingua",
    place: "Luogo",
    distance: "Vicino a",
  },
  all: {
    group: "Tutti i gruppi",
    category: "Tutti i tipi",
    attendance: "Indifferente",
    language: "Tutte le lingue",
    place: "Tutti i luoghi",
    distance: "Ovunque",
  },
  attendance: {onSite: "In presenza", remote: "A distanza"},
  distance: {
    within: "Entro",
    kilometres,
    chosen: (count, place) => `Entro ${kilometres(count)} da ${place}`,
  },
  clearSearch: "Cancella la ricerca",
  nothingFound: (query) => (query ? `Nessun evento corrisponde a «${query}» con questi filtri.` : "Nessun evento corrisponde a questi filtri."),
});

