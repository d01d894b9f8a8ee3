// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {OrganiserStrings} from '../../organiser/strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: "Chi viene",
  pastDates: "Date passate",
  dateAhead: "Quella scelta qui sopra, in programma",
  loading: "Lettura delle iscrizioni…",
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, {one: (figure) => `${figure} posto occupato`, other: (figure) => `${figure} posti occupati`}),
      waiting ? plural(waiting, {one: (figure) => `${figure} posto atteso`, other: (figure) => `${figure} posti attesi`}) : '',
      maybe ? `${format(maybe)} in forse` : '',
    ]
      .filter(Boolean)
      .join(", "),
  nobody: "Nessuno ha ancora risposto.",
  incomplete: "Non è stato possibile leggere alcune iscrizioni. Riprova più tardi.",
  caption: "Le risposte, in ordine di arrivo",
  columns: {name: "Nome", answer: "Risposta", companions: "Persone con sé", present: "Presente"},
  answersUntil: (day) => `Le risposte alle tue domande saranno cancellate ${day}, quando apri questa pagina.`,
  answersErased: "Le risposte alle tue domande sono state cancellate.",
  hasPlace: "Ha un posto",
  waits: (position) => `In attesa, numero ${format(position)}`,
  maybe: "Forse",
  no: "Non viene",
  onTheWay: "Iscrizione in arrivo",
  struckOut: "Non contata",
  denied: {
    'no-member': "Non è membro",
    unconfirmed: "Non conferma",
  },
  unchecked: "Non ancora verificata",
  isPresent: (name) => `${name} c’è`,
  refresh: "Rileggi le iscrizioni",
  exportTable: "Salva come tabella (CSV)",
  print: "Stampa il foglio presenze",
  guest: {
    title: "Aggiungi una persona senza account",
    name: "Nome",
    hint: "Ha un posto come gli altri, in ordine di arrivo.",
    add: "Iscrivi",
  },
  write: "Scrivi alle persone iscritte",
  message: "Il tuo messaggio",
  messageHint: (count) => plural(count, {one: (figure) => `Arriva a ${figure} persona, separatamente.`, other: (figure) => `Arriva a ${figure} persone, a ciascuna separatamente.`}),
  send: "Invia",
  cancel: "Annulla",
  sent: (count) => plural(count, {one: (figure) => `Messaggio inviato a ${figure} persona.`, other: (figure) => `Messaggio inviato a ${figure} persone.`}),
  notSent: (names) => `Non è arrivato a: ${names}.`,
  emptyMessage: "Scrivi il tuo messaggio.",
  told: (count) => plural(count, {one: (figure) => `${figure} persona è stata avvisata.`, other: (figure) => `${figure} persone sono state avvisate.`}),
  struck: (count) =>
    plural(count, {one: (figure) => `${figure} iscrizione che nessuno conferma non è più contata.`, other: (figure) => `${figure} iscrizioni che nessuno conferma non sono più contate.`}),
  news: {
    place: (event, date) => `Buona notizia: hai un posto a «${event}», ${date}.`,
    cancelled: (event, date, reason) => `L’evento «${event}», ${date}, è annullato.${reason ? ` ${reason}` : ''}`,
  },
});

