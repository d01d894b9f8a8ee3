// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AnsweringStrings} from '../../answering/strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: "Vragen van de organisator",
  required: "verplicht",
  choose: "Kies…",
  whoReads: (day) => `Je antwoorden worden alleen gelezen door de organisator en de moderators${day ? `, en gewist op ${day}` : ''}.`,
  erased: "Je antwoorden op de vragen zijn gewist.",
  needAnswer: "Beantwoord deze vraag.",
  errors: (count) => plural(count, {one: (figure) => `Er ontbreekt ${figure} antwoord:`, other: (figure) => `Er ontbreken ${figure} antwoorden:`}),
  showName: "Mijn naam tonen aan de andere leden",
  showNameHint:
    "Zodra je geen plaats meer hebt, wordt je naam niet meer getoond. Haal je het vinkje weg, dan blijft je naam zichtbaar tot de organisator weer op deze pagina komt.",
  taking: (names, others) => {
    const all = others ? [...names, plural(others, {one: (figure) => `${figure} andere persoon`, other: (figure) => `${figure} andere personen`})] : names;
    return `Deelname: ${new Intl.ListFormat('nl').format(all)}.`;
  },
});

