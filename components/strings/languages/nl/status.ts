// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {StatusStrings} from '../../status/strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what}: ${name}` : what);
  return {
    title: "Wat nog niet is verzonden",
    offline: "Geen verbinding. Wat je schrijft, wordt op dit apparaat bewaard en later verzonden.",
    sending: (count) => plural(count, {one: (figure) => `${figure} wijziging wordt verzonden…`, other: (figure) => `${figure} wijzigingen worden verzonden…`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} wijziging wacht op dit apparaat en vertrekt vanzelf.`, other: (figure) => `${figure} wijzigingen wachten op dit apparaat en vertrekken vanzelf.`}),
    needsYou: (count) => plural(count, {one: (figure) => `${figure} wijziging heeft jou nodig.`, other: (figure) => `${figure} wijzigingen hebben jou nodig.`}),
    allSent: "Alles is verzonden.",
    onPageOnly: "Dit apparaat bewaart niets. Laat deze pagina open tot alles verzonden is.",
    show: "Tonen",
    hide: "Verbergen",
    work: {
      edit: named("Wijziging"),
      contribute: named("Toevoeging"),
      'open-room': named("Nieuw gesprek"),
      withdraw: named("Verwijdering"),
      announce: named("Nieuws voor de lijst van de coöperatie"),
      post: named("Verzending aan de coöperatie"),
      profile: named("Je profiel"),
      register: named("Inschrijving"),
      vote: named("Stem"),
      say: named("Bericht"),
      move: named("Verplaatsing naar andere lezers"),
    },
    answers: {yes: "Ja", maybe: "Misschien", no: "Nee"},
    typed: (date) => `Geschreven op ${moment('nl', date)}`,
    isSending: "Wordt verzonden…",
    waits: "Wacht op de verbinding.",
    retry: "Opnieuw proberen",
    recreate: "Opnieuw schrijven",
    copy: "De tekst kopiëren",
    copied: "De tekst is gekopieerd.",
    discard: "Weggooien",
    confirmDiscard: "Definitief weggooien",
    keep: "Behouden",
    forbidden: "Je mag hier niet, of niet meer, schrijven. Kopieer je tekst voordat je hem weggooit.",
    gone: "Wat je hebt gewijzigd, is verwijderd.",
    conflict: (label) => `${label}: ook elders gewijzigd.`,
    side: {
      mine: () => "Hier",
      theirs: (date) => (date ? `Elders, op ${moment('nl', date)}` : "Elders"),
    },
    choose: {mine: "Dat van jou behouden", theirs: "Het andere nemen"},
    nothing: "(niets)",
  };
};

