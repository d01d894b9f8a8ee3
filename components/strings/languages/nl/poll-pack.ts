// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PollPackStrings} from '../../poll-pack/strings.js';

export default ({format}: Numbers): PollPackStrings => ({
  title: "Te lezen vóór het stemmen",
  documents: "Documenten",
  size: (bytes) => sizeText('nl', bytes),
  argumentsFor: "Argumenten voor",
  argumentsAgainst: "Argumenten tegen",
  noArgument: "Nog geen argument.",
  by: (name) => `Door ${name}`,
  questions: "Vragen en antwoorden",
  noAnswer: "Nog geen antwoord.",
  partial: "Een deel ervan kan hier niet worden getoond.",
  ask: {
    open: "Een vraag stellen",
    title: "Je vraag",
    to: "Aan",
    hint: "Deze persoon leest je vraag en je naam. Het antwoord kan hier komen te staan, zonder je naam.",
    label: "Je vraag",
    send: "Verzenden",
    cancel: "Annuleren",
    sending: "Wordt verzonden…",
    sent: (name) => `Je vraag is verzonden aan ${name}.`,
    kept: "Je vraag is bewaard op dit apparaat. Die wordt zo snel mogelijk verzonden.",
    keptByPage: "Je vraag is nog niet verzonden. Laat deze pagina open.",
    notSent: "Je vraag is niet verzonden.",
    noInbox: "Deze persoon neemt geen berichten aan. Kies iemand anders.",
    empty: "Schrijf je vraag.",
    tooLong: (characters) => `Schrijf hoogstens ${format(characters)} tekens.`,
    letter: (question, text) => `Vraag over de stemming “${question}”:

${text}`,
  },
  edit: {
    title: "Toevoegen aan wat de leden lezen",
    hint: "Geef argumenten tegen evenveel ruimte als argumenten voor.",
    add: {
      document: "Een document toevoegen",
      argumentFor: "Een argument voor toevoegen",
      argumentAgainst: "Een argument tegen toevoegen",
      question: "Een vraag met antwoord toevoegen",
    },
    change: (text) => `“${text}” wijzigen`,
    remove: (text) => `“${text}” verwijderen`,
    asksToRemove: (text) => `“${text}” verwijderen?`,
    doRemove: "Verwijderen",
    keep: "Behouden",
    label: {
      document: "Titel van het document",
      argumentFor: "Argument voor",
      argumentAgainst: "Argument tegen",
      question: "Vraag",
    },
    address: "Adres van het document",
    addressHint: "Een adres zoals https://example.org/budget.pdf. De leden moeten het kunnen openen.",
    answer: "Antwoord",
    answerHint: "Je kunt het leeg laten en later antwoorden.",
    save: "Opslaan",
    cancel: "Annuleren",
    saving: "Wordt opgeslagen…",
    saved: "Opgeslagen. De leden kunnen het lezen.",
    kept: "Het is bewaard op dit apparaat. Het wordt zo snel mogelijk verzonden.",
    notSaved: "Het is niet opgeslagen.",
    changed: "Iemand heeft het intussen gewijzigd. Lees het hierboven opnieuw en sla dan op.",
    empty: "Schrijf hier iets.",
    tooLong: (characters) => `Schrijf hoogstens ${format(characters)} tekens.`,
    noAddress: "Schrijf een adres zoals https://example.org.",
  },
});

