// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {EventFacetStrings} from '../../events-facets/strings.js';

const kilometres = (count: number) => `${count} km`;

export default (numbers: Numbers): EventFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Activiteiten filteren",
  labels: {
    group: "Groep",
    category: "Soort",
    attendance: "Ter plaatse of op afstand",
    language: "Taal",
    place: "Plek",
    distance: "In de buurt van",
  },
  all: {
    group: "Alle groepen",
    category: "Alle soorten",
    attendance: "Maakt niet uit",
    language: "Alle talen",
    place: "Alle plekken",
    distance: "Overal",
  },
  attendance: {onSite: "Ter plaatse", remote: "Op afstand"},
  distance: {
    within: "Binnen",
    kilometres,
    chosen: (count, place) => `Binnen ${kilometres(count)} van ${place}`,
  },
  clearSearch: "De zoekopdracht wissen",
  nothingFound: (query) => (query ? `Geen activiteit komt overeen met “${query}” en deze filters.` : "Geen activiteit komt overeen met deze filters."),
});

