// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollRecountStrings} from '../../poll-recount/strings.js';

const tell = "Mostra questa pagina a chi gestisce la votazione e ad altri membri.";

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: "Riconta",
  explains: (documents) =>
    plural(documents, {one: (figure) => `Il tuo browser rilegge ogni voto e conta da sé. Legge circa ${figure} documento. La votazione resta com’è.`, other: (figure) => `Il tuo browser rilegge ogni voto e conta da sé. Legge circa ${figure} documenti. La votazione resta com’è.`}),
  provisional: "La votazione non è ancora chiusa. Il tuo conteggio è provvisorio.",
  start: "Riconta",
  again: "Riconta ancora",
  stop: "Ferma",
  goOn: "Continua",
  running: "Nuovo conteggio",
  progress: (done, of) => plural(of, {one: (figure) => `${format(done)} di ${figure} documento letto`, other: (figure) => `${format(done)} di ${figure} documenti letti`}),
  stopped: (done, of) => plural(of, {one: (figure) => `Interrotto: ${format(done)} di ${figure} documento letto.`, other: (figure) => `Interrotto: ${format(done)} di ${figure} documenti letti.`}),
  hidden: "Non puoi ancora contare: i voti sono nascosti fino alla chiusura.",
  offline: "Manca la rete. Potrai continuare quando torna.",
  failed: "Il conteggio non è arrivato alla fine.",
  matches: "Il tuo conteggio coincide con il risultato pubblicato.",
  isIntact: "Tutto è come quando i voti sono stati confermati.",
  differs: (differences) => plural(differences, {one: (figure) => `Il tuo conteggio ha trovato ${figure} differenza.`, other: (figure) => `Il tuo conteggio ha trovato ${figure} differenze.`}),
  caption: "Il tuo conteggio e quello pubblicato",
  columns: {option: "Scelta", own: "Il tuo conteggio", published: "Pubblicato"},
  ballots: "Voti contati",
  differences: "Che cosa è diverso",
  difference: {
    result: {what: "Il tuo conteggio dà un risultato diverso da quello pubblicato.", next: tell},
    box: {what: "I voti non sono gli stessi della chiusura: alcuni sono stati aggiunti, tolti o cambiati.", next: tell},
    roll: {what: "L’elenco di chi può votare è cambiato dopo l’apertura.", next: tell},
    rules: (votes) => ({
      what: plural(votes, {one: (figure) => `Le regole sono cambiate dopo il voto di ${figure} persona.`, other: (figure) => `Le regole sono cambiate dopo il voto di ${figure} persone.`}),
      next: tell,
    }),
    unread: {what: "Un voto dell’urna adesso non si può leggere.", next: "Puoi riprovare più tardi."},
    removed: (arrived) => ({what: `Un voto confermato non è più nell’urna. Era arrivato il giorno ${arrived}.`, next: tell}),
    altered: (name) => ({what: `Il voto di ${name} è stato cambiato dopo la conferma.`, next: tell}),
    'twin-changed': (name) => ({
      what: `La copia conservata da ${name} ora dice un’altra cosa.`,
      next: `Vale il voto confermato. Puoi chiedere il motivo a ${name}.`,
    }),
    'twin-gone': (name) => ({
      what: `La copia conservata da ${name} non c’è più.`,
      next: "Il voto confermato vale ancora.",
    }),
    'twin-unreachable': (name) => ({
      what: `La copia conservata da ${name} adesso non si può leggere.`,
      next: "Vale il voto confermato. Puoi riprovare più tardi.",
    }),
    'not-in-box': (name) => ({
      what: `${name} ha un voto che non è nell’urna. Non è arrivato, o qualcuno l’ha trattenuto.`,
      next: `Avvisa ${name} e chi gestisce la votazione.`,
    }),
    'not-confirmed': (name) => ({
      what: `Il voto di ${name} è arrivato in tempo. Nessuno l’ha confermato, perciò non conta.`,
      next: `Avvisa ${name} e chi gestisce la votazione.`,
    }),
  },
  somebody: "una persona sconosciuta",
});

