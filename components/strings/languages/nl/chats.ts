// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatsStrings} from '../../chats/strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: "Log in om je gesprekken te zien.",
  reading: "Je gesprekken worden gelezen…",
  title: "Je gesprekken",
  empty: "Je hebt nog geen gesprek.",
  count: (total, fresh) =>
    plural(total, {one: (figure) => `${figure} gesprek, ${fresh ? `met iets nieuws in ${format(fresh)}` : "niets nieuws"}.`, other: (figure) => `${figure} gesprekken, ${fresh ? `met iets nieuws in ${format(fresh)}` : "niets nieuws"}.`}),
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, {one: (figure) => `${figure} nieuw bericht`, other: (figure) => `${figure} nieuwe berichten`})
      : count
        ? plural(count, {one: (figure) => `minstens ${figure} nieuw bericht`, other: (figure) => `minstens ${figure} nieuwe berichten`})
        : "Iets nieuws",
  looking: (total) => plural(total, {one: (figure) => `${figure} gesprek. Er wordt gekeken wat er nieuw is…`, other: (figure) => `${figure} gesprekken. Er wordt gekeken wat er nieuw is…`}),
  openedBy: (name, day) => `Geopend door ${name}${day === undefined ? '' : ` op ${day}`}`,
  openedOn: (day) => `Geopend op ${day}`,
  isMuted: "Stilgezet",
  quiet: "Stille uren: wat nieuw is, wordt later gemeld.",
  last: (day) => `Laatste bericht op ${day}`,
  unnamed: "Gesprek zonder titel",
  with: (name) => `Met ${name}`,
  someone: (host) => (host ? `een onbekende (${host})` : "een onbekende"),
  unread: "Dit gesprek kon niet worden gelezen.",
  invitations: "Uitnodigingen",
  invitedBy: (name) => `${name} stelt een gesprek voor`,
  invitedText: "Het bericht:",
  accept: "Aannemen",
  decline: "Afslaan",
  declineHelp: "Als je afslaat, krijgt niemand dat te horen.",
  discover: "Gesprekken van de coöperatie",
  join: "Toevoegen aan mijn gesprekken",
  newOne: "Nieuw gesprek",
  newWith: "Met wie?",
  newWithHint: "Typ een naam en kies uit de lijst.",
  newTitle: "Titel",
  newTitleHint: "Waarover gaat het?",
  newPeople: "Uitgenodigde mensen",
  newText: "Een paar woorden om het voor te stellen",
  newTextHint: "Die worden gelezen voordat iemand de uitnodiging aanneemt.",
  ask: "Het gesprek voorstellen",
  open: "Het gesprek openen",
  opening: "Wordt geopend…",
  opened: "Het gesprek is geopend.",
  willOpen: "Geen netwerk: het gesprek wordt later vanzelf geopend.",
  asked: (name) => `Het is voorgesteld aan ${name}. Jullie kunnen praten zodra het is aangenomen.`,
  notOpened: "Het gesprek kon niet worden geopend.",
  withGroup: (name) => `Met de groep ${name}`,
  kinds: {
    pair: "Met één persoon",
    named: "Met meerdere personen",
    members: "Met alle leden van de coöperatie",
    everyone: "Open: iedereen kan het lezen",
  },
  awaiting: (name) => `${name} heeft nog niet geantwoord.`,
  mistakes: {
    person: "Kies een persoon uit de lijst.",
    title: "Geef het gesprek een titel.",
    people: "Kies ten minste één persoon.",
  },
});

