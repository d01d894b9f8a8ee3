// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PollPackStrings} from '../../poll-pack/strings.js';

export default ({format}: Numbers): PollPackStrings => ({
  title: "Vor dem Abstimmen zu lesen",
  documents: "Dokumente",
  size: (bytes) => sizeText('de', bytes),
  argumentsFor: "Argumente dafür",
  argumentsAgainst: "Argumente dagegen",
  noArgument: "Noch kein Argument.",
  by: (name) => `Von ${name}`,
  questions: "Fragen und Antworten",
  noAnswer: "Noch keine Antwort.",
  partial: "Ein Teil kann hier nicht gezeigt werden.",
  ask: {
    open: "Eine Frage stellen",
    title: "Ihre Frage",
    to: "An",
    hint: "Diese Person liest Ihre Frage und Ihren Namen. Die Antwort kann hier stehen, ohne Ihren Namen.",
    label: "Ihre Frage",
    send: "Senden",
    cancel: "Abbrechen",
    sending: "Wird gesendet…",
    sent: (name) => `Ihre Frage wurde an ${name} gesendet.`,
    kept: "Ihre Frage liegt auf diesem Gerät bereit. Sie wird so bald wie möglich gesendet.",
    keptByPage: "Ihre Frage ist noch nicht gesendet. Lassen Sie diese Seite offen.",
    notSent: "Ihre Frage wurde nicht gesendet.",
    noInbox: "Diese Person nimmt keine Nachrichten an. Wählen Sie eine andere.",
    empty: "Schreiben Sie Ihre Frage.",
    tooLong: (characters) => `Schreiben Sie höchstens ${format(characters)} Zeichen.`,
    letter: (question, text) => `Frage zur Abstimmung „${question}“:

${text}`,
  },
  edit: {
    title: "Ergänzen, was die Mitglieder lesen",
    hint: "Geben Sie Argumenten dagegen so viel Raum wie Argumenten dafür.",
    add: {
      document: "Dokument hinzufügen",
      argumentFor: "Argument dafür hinzufügen",
      argumentAgainst: "Argument dagegen hinzufügen",
      question: "Frage mit Antwort hinzufügen",
    },
    change: (text) => `„${text}“ bearbeiten`,
    remove: (text) => `„${text}“ entfernen`,
    asksToRemove: (text) => `„${text}“ entfernen?`,
    doRemove: "Entfernen",
    keep: "Behalten",
    label: {
      document: "Titel des Dokuments",
      argumentFor: "Argument dafür",
      argumentAgainst: "Argument dagegen",
      question: "Frage",
    },
    address: "Adresse des Dokuments",
    addressHint: "Eine Adresse wie https://example.org/budget.pdf. Die Mitglieder müssen sie öffnen können.",
    answer: "Antwort",
    answerHint: "Sie können sie leer lassen und später antworten.",
    save: "Speichern",
    cancel: "Abbrechen",
    saving: "Wird gespeichert…",
    saved: "Gespeichert. Die Mitglieder können es lesen.",
    kept: "Es liegt auf diesem Gerät bereit. Es wird so bald wie möglich gesendet.",
    notSaved: "Es ist nicht gespeichert.",
    changed: "Jemand hat es inzwischen geändert. Lesen Sie es oben noch einmal, und speichern Sie dann.",
    empty: "Schreiben Sie hier etwas.",
    tooLong: (characters) => `Schreiben Sie höchstens ${format(characters)} Zeichen.`,
    noAddress: "Schreiben Sie eine Adresse wie https://example.org.",
  },
});

