// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AnsweringStrings} from '../../answering/strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: "Fragen der Person, die organisiert",
  required: "erforderlich",
  choose: "Auswählen…",
  whoReads: (day) => `Ihre Antworten lesen nur die Person, die organisiert, und die Moderation${day ? `; am ${day} werden sie gelöscht` : ''}.`,
  erased: "Ihre Antworten auf die Fragen wurden gelöscht.",
  needAnswer: "Beantworten Sie diese Frage.",
  errors: (count) => plural(count, {one: (figure) => `${figure} Antwort fehlt:`, other: (figure) => `${figure} Antworten fehlen:`}),
  showName: "Den anderen Mitgliedern meinen Namen zeigen",
  showNameHint:
    "Sobald Sie keinen Platz mehr haben, wird er nicht mehr gezeigt. Wenn Sie das Häkchen entfernen, bleibt er sichtbar, bis die Person, die organisiert, diese Seite wieder öffnet.",
  taking: (names, others) => {
    const all = others ? [...names, plural(others, {one: (figure) => `${figure} weitere Person`, other: (figure) => `${figure} weitere Personen`})] : names;
    return `Dabei: ${new Intl.ListFormat('de').format(all)}.`;
  },
});

