// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollDeskStrings} from '../../poll-desk/strings.js';

export default ({format, plural}: Numbers): PollDeskStrings => ({
  title: "Per chi gestisce la votazione",
  intro: "Finché questa pagina è aperta, conferma i voti da sola.",
  confirming: "Conferma dei voti…",
  confirmed: (votes) => plural(votes, {one: (figure) => `${figure} voto è confermato.`, other: (figure) => `${figure} voti sono confermati.`}),
  waiting: (votes) => plural(votes, {one: (figure) => `${figure} voto attende conferma.`, other: (figure) => `${figure} voti attendono conferma.`}),
  reasons: {
    unreachable: (name) => `${name}: il computer che custodisce i suoi dati non risponde. La pagina riprova.`,
    unconfirmed: (name) => `${name}: la sua copia di questo voto non c’è ancora. La pagina riprova.`,
    unread: (name) => `${name}: questo voto adesso non si può leggere. La pagina riprova.`,
  },
  rubbish: (things) => plural(things, {one: (figure) => `${figure} elemento dell’urna non è un voto valido.`, other: (figure) => `${figure} elementi dell’urna non sono voti validi.`}),
  somebody: "Una persona sconosciuta",
  confirmNow: "Controlla di nuovo",
  remind: {
    open: "Ricorda il voto a chi non ha votato",
    to: (people) => plural(people, {one: (figure) => `Arriva a ${figure} persona, separatamente.`, other: (figure) => `Arriva a ${figure} persone, a ciascuna separatamente.`}),
    hint: "Al massimo un promemoria al giorno. Nessun altro vede chi lo riceve.",
    label: "Il tuo messaggio",
    text: (question, until) =>
      `Buongiorno,

la votazione «${question}» è aperta (chiusura: ${until}). Se vuoi, puoi ancora votare sul sito della cooperativa. Non è un obbligo.`,
    send: "Invia",
    cancel: "Annulla",
    sending: "Invio in corso…",
    sent: (people) => plural(people, {one: (figure) => `Il promemoria è stato inviato a ${figure} persona.`, other: (figure) => `Il promemoria è stato inviato a ${figure} persone.`}),
    notSent: (people) => plural(people, {one: (figure) => `Non è arrivato a ${figure} persona.`, other: (figure) => `Non è arrivato a ${figure} persone.`}),
    today: "Oggi è già partito un promemoria.",
    nobody: "Hanno votato tutti: non c’è nessuno a cui ricordarlo.",
    empty: "Scrivi un messaggio.",
    tooLong: (characters) => `Scrivi al massimo ${format(characters)} caratteri.`,
  },
  close: {
    title: "Chiudi la votazione",
    later: (time) => `La votazione si può chiudere in questa data, o dopo: ${time}.`,
    waits: (votes, time) =>
      plural(votes, {one: (figure) => `${figure} voto si può ancora confermare (termine: ${time}). Il risultato viene pubblicato dopo.`, other: (figure) => `${figure} voti si possono ancora confermare (termine: ${time}). Il risultato viene pubblicato dopo.`}),
    shut: (votes, time) =>
      plural(votes, {one: (figure) => `Nessuno può più votare. ${figure} voto si può ancora confermare (termine: ${time}). Dopo, chiudi di nuovo.`, other: (figure) => `Nessuno può più votare. ${figure} voti si possono ancora confermare (termine: ${time}). Dopo, chiudi di nuovo.`}),
    leaves: (votes) => plural(votes, {one: (figure) => `Non è stato possibile confermare in tempo ${figure} voto. Non sarà contato.`, other: (figure) => `Non è stato possibile confermare in tempo ${figure} voti. Non saranno contati.`}),
    explains: "La chiusura pubblica il risultato. Dopo nessuno può votare, e non puoi riaprire la votazione.",
    decision: "Decisione presa (facoltativa)",
    decisionHint: "Che cosa è deciso, e chi fa che cosa. Lo legge chiunque veda la votazione.",
    review: "Giorno in cui rivederla (facoltativo)",
    reviewHint: "Il giorno in cui riparlerete di questa decisione.",
    tooLong: (characters) => `Scrivi al massimo ${format(characters)} caratteri.`,
    past: "Scegli un giorno futuro.",
    check: "Continua",
    checkTitle: "Controlla prima di chiudere",
    checkText: "Non potrai tornare indietro.",
    noDecision: "Nessun testo.",
    noReview: "Nessun giorno.",
    change: "Modifica",
    confirm: "Chiudi la votazione",
    closing: "Chiusura della votazione…",
    closed: "La votazione è chiusa. Il risultato è pubblicato.",
    failed: "La votazione non è chiusa.",
  },
});

