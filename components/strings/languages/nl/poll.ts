// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollStrings} from '../../poll/strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `Deze stemming is niet van deze coöperatie. Ze staat op ${host}.`,
  unnamed: "Stemming zonder vraag",
  unnamedAnswer: "Antwoord zonder naam",
  colon: ": ",
  soon: (date) => `Opent op ${date}.`,
  open: (date) => `Open tot ${date}.`,
  over: (date) => `Stemmen kon tot ${date}. De stemming is nog niet gesloten.`,
  closed: (date) => (date ? `Gesloten op ${date}.` : "Gesloten."),
  turnout: (roll, voted) =>
    voted === undefined
      ? plural(roll, {one: (figure) => `${figure} persoon kan stemmen.`, other: (figure) => `${figure} personen kunnen stemmen.`})
      : plural(voted, {one: (figure) => `${figure} persoon heeft gestemd, van ${format(roll)}.`, other: (figure) => `${figure} personen hebben gestemd, van ${format(roll)}.`}),
  rules: "De regels van deze stemming",
  unusable: "Deze pagina weet niet hoe je hier stemt.",
  there: (time, place) => `${time} in ${place}`,
  someone: "Iemand zonder naam",
  maybeOld: "Wat je ziet, kan verouderd zijn.",
});

