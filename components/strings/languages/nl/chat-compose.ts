// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ComposeStrings} from '../../chat-compose/strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: "Enter begint een nieuwe regel, Ctrl en Enter verzenden. @ om iemand te noemen.",
  hintEnter: "Enter verzendt, Shift en Enter beginnen een nieuwe regel. @ om iemand te noemen.",
  enterSends: "Verzenden met de Enter-toets",
  send: "Verzenden",
  change: "Opslaan",
  sending: "Wordt verzonden…",
  sent: "Bericht verzonden.",
  kept: "Het is bewaard op dit apparaat en wordt zo snel mogelijk verzonden.",
  keptOnPage: "Dit apparaat bewaart niets meer: laat de pagina open tot het verzonden is.",
  replyingTo: (name) => `Je antwoordt aan ${name}`,
  changing: "Je wijzigt je bericht",
  cancel: "Annuleren",
  addFile: "Een afbeelding of document toevoegen",
  fileHint:
    "PDF, tekst, rekenblad of afbeelding, hoogstens 10 MB. Afbeeldingen worden verkleind, zonder de plaats waar ze zijn gemaakt.",
  fileText: (name) => `Beschrijving van ${name}`,
  fileTextHint: "Wat je moet weten als je de afbeelding niet ziet.",
  dropFile: (name) => `${name} weglaten`,
  notKept: (name) =>
    `Dit apparaat bewaart ${name} niet: verlaat je de pagina voordat het verzonden is, dan moet je het opnieuw toevoegen.`,
  notThere: (name) => `${name} staat niet meer op dit apparaat: voeg het opnieuw toe.`,
  signs: "Een emoji invoegen",
  people: "Mensen om te noemen",
  peopleFound: (count) => (count ? plural(count, {one: (figure) => `${figure} persoon gevonden`, other: (figure) => `${figure} personen gevonden`}) : "Niemand met die naam"),
  draftFrom: (time) => `Begonnen op ${time}, nog niet verzonden.`,
  dropDraft: "Dit concept wissen",
  mistakes: {
    empty: "Schrijf iets, of voeg een bestand toe.",
    tooLong: (over) =>
      plural(over, {one: (figure) => `Je bericht is ${figure} teken te lang. Er gaat niets verloren: maak het korter of verstuur het in delen.`, other: (figure) => `Je bericht is ${figure} tekens te lang. Er gaat niets verloren: maak het korter of verstuur het in delen.`}),
    tooManyFiles: (most) => `Een bericht kan hoogstens ${format(most)} bestanden bevatten.`,
    fileType: (name) => `${name} kan niet worden toegevoegd: zulke bestanden kunnen iets doen in naam van wie ze opent.`,
    fileTooLarge: (name) => `${name} is groter dan 10 MB.`,
    fileEmpty: (name) => `${name} is leeg.`,
    pictureUnread: (name) => `${name} kon niet als afbeelding worden gelezen.`,
    textMissing: (name) => `Beschrijf ${name} in een paar woorden, voor wie de afbeelding niet ziet.`,
  },
  notSent: "Dit bericht is niet verzonden.",
  withFiles: (names) => `Met ${names}.`,
  takeUp: "Weer oppakken om te verbeteren",
  tryAgain: "Opnieuw proberen",
  left: (count) => plural(count, {one: (figure) => `Nog ${figure} teken.`, other: (figure) => `Nog ${figure} tekens.`}),
  noMoreOpen: "Dit gesprek is niet meer open voor jou. Je tekst is er nog: kopieer hem als je hem nodig hebt.",
});

