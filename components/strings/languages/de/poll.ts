// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollStrings} from '../../poll/strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `Diese Abstimmung gehört nicht zu dieser Genossenschaft. Sie liegt bei ${host}.`,
  unnamed: "Abstimmung ohne Frage",
  unnamedAnswer: "Antwort ohne Namen",
  colon: ": ",
  soon: (date) => `Beginnt am ${date}.`,
  open: (date) => `Offen bis ${date}.`,
  over: (date) => `Man konnte bis ${date} abstimmen. Die Abstimmung ist noch nicht abgeschlossen.`,
  closed: (date) => (date ? `Abgeschlossen am ${date}.` : "Abgeschlossen."),
  turnout: (roll, voted) =>
    voted === undefined
      ? plural(roll, {one: (figure) => `${figure} Person kann abstimmen.`, other: (figure) => `${figure} Personen können abstimmen.`})
      : plural(voted, {one: (figure) => `${figure} Person hat abgestimmt, von ${format(roll)}.`, other: (figure) => `${figure} Personen haben abgestimmt, von ${format(roll)}.`}),
  rules: "Die Regeln dieser Abstimmung",
  unusable: "Diese Seite weiß nicht, wie hier abgestimmt wird.",
  there: (time, place) => `${time} in ${place}`,
  someone: "Jemand ohne Namen",
  maybeOld: "Was Sie sehen, ist vielleicht veraltet.",
});

