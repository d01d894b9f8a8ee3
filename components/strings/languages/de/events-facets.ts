// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {EventFacetStrings} from '../../events-facets/strings.js';

const kilometres = (count: number) => `${count} km`;

export default (numbers: Numbers): EventFacetStrings => ({
  ...panelTexts(numbers),
  legend: "Veranstaltungen filtern",
  labels: {
    group: "Gruppe",
    category: "Art",
    attendance: "Vor Ort oder online",
    language: "Sprache",
    place: "Ort",
    distance: "In der Nähe von",
  },
  all: {
    group: "Alle Gruppen",
    category: "Alle Arten",
    attendance: "Beides",
    language: "Alle Sprachen",
    place: "Alle Orte",
    distance: "Überall",
  },
  attendance: {onSite: "Vor Ort", remote: "Online"},
  distance: {
    within: "Entfernung bis",
    kilometres,
    chosen: (count, place) => `Höchstens ${kilometres(count)} von ${place}`,
  },
  clearSearch: "Suche löschen",
  nothingFound: (query) => (query ? `Keine Veranstaltung passt zu „${query}“ mit diesen Filtern.` : "Keine Veranstaltung passt zu diesen Filtern."),
});

