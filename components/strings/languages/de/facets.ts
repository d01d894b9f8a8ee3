// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {panelTexts} from './facets/panel.js';
import type {FacetStrings} from '../../facets/strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: "Mitglieder filtern",
  group: "Gruppe",
  all: {skills: "Alle Fähigkeiten", place: "Alle Gemeinden", group: "Alle Gruppen"},
  nothingFound: (query) => (query ? `Kein Mitglied passt zu „${query}“ mit diesen Filtern.` : "Kein Mitglied passt zu diesen Filtern."),
});

