// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollScheduleStrings} from '../../poll-schedule/strings.js';

export default (): PollScheduleStrings => ({
  foreign: "Deze datumpeiling komt uit een andere toepassing. Ze helpt om een datum te vinden.",
  caption: "De data en de antwoorden",
  date: "Datum",
  answers: {yes: "Ja", ifNeedBe: "Als het moet", no: "Nee"},
  claimed: "Namen en antwoorden zoals ze daar staan. Iedereen die daar mag schrijven, kan ze wijzigen.",
  nobody: "Nog niemand heeft geantwoord.",
  noDates: "Deze datumpeiling stelt nog geen datum voor.",
  you: "jij",
  title: "Je antwoord",
  hint: "Zeg voor elke datum of je kunt komen. Je kunt je antwoord later wijzigen.",
  signInFirst: "Log in om te antwoorden.",
  send: "Mijn antwoord verzenden",
  sending: "Je antwoord is onderweg…",
  sent: "Je antwoord is verzonden.",
  empty: "Antwoord voor ten minste één datum.",
  refused: "Je mag op deze datumpeiling niet antwoorden.",
  offline: "Er is geen netwerk, of de andere website antwoordt niet.",
  notSent: "Je antwoord is niet verzonden.",
  kept: "Je keuzes blijven in het formulier staan.",
});

