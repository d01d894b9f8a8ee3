// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PollPackStrings} from '../../poll-pack/strings.js';

export default ({format}: Numbers): PollPackStrings => ({
  title: "Da leggere prima di votare",
  documents: "Documenti",
  size: (bytes) => sizeText('it', bytes),
  argumentsFor: "Argomenti a favore",
  argumentsAgainst: "Argomenti contro",
  noArgument: "Ancora nessun argomento.",
  by: (name) => `Di ${name}`,
  questions: "Domande e risposte",
  noAnswer: "Ancora nessuna risposta.",
  partial: "Una parte non può essere mostrata qui.",
  ask: {
    open: "Fai una domanda",
    title: "La tua domanda",
    to: "A",
    hint: "Questa persona legge la tua domanda e il tuo nome. La risposta può essere mostrata qui, senza il tuo nome.",
    label: "La tua domanda",
    send: "Invia",
    cancel: "Annulla",
    sending: "Invio in corso…",
    sent: (name) => `La tua domanda è stata inviata a ${name}.`,
    kept: "La tua domanda è conservata su questo dispositivo. Partirà appena possibile.",
    keptByPage: "La tua domanda non è ancora partita. Tieni aperta questa pagina.",
    notSent: "La tua domanda non è partita.",
    noInbox: "Questa persona non riceve messaggi. Scegli qualcun altro.",
    empty: "Scrivi la tua domanda.",
    tooLong: (characters) => `Scrivi al massimo ${format(characters)} caratteri.`,
    letter: (question, text) => `Domanda sulla votazione «${question}»:

${text}`,
  },
  edit: {
    title: "Completa quello che leggono i membri",
    hint: "Dai agli argomenti contro lo stesso spazio che dai a quelli a favore.",
    add: {
      document: "Aggiungi un documento",
      argumentFor: "Aggiungi un argomento a favore",
      argumentAgainst: "Aggiungi un argomento contro",
      question: "Aggiungi una domanda con la risposta",
    },
    change: (text) => `Modifica «${text}»`,
    remove: (text) => `Togli «${text}»`,
    asksToRemove: (text) => `Togliere «${text}»?`,
    doRemove: "Togli",
    keep: "Tieni",
    label: {
      document: "Titolo del documento",
      argumentFor: "Argomento a favore",
      argumentAgainst: "Argomento contro",
      question: "Domanda",
    },
    address: "Indirizzo del documento",
    addressHint: "Un indirizzo come https://example.org/budget.pdf. I membri devono poterlo aprire.",
    answer: "Risposta",
    answerHint: "Puoi lasciarla vuota e rispondere più tardi.",
    save: "Salva",
    cancel: "Annulla",
    saving: "Salvataggio…",
    saved: "Salvato. I membri possono leggerlo.",
    kept: "È conservato su questo dispositivo. Partirà appena possibile.",
    notSaved: "Non è salvato.",
    changed: "Nel frattempo qualcuno l’ha modificato. Rileggilo qui sopra, poi salva.",
    empty: "Scrivi qualcosa qui.",
    tooLong: (characters) => `Scrivi al massimo ${format(characters)} caratteri.`,
    noAddress: "Scrivi un indirizzo come https://example.org.",
  },
});

