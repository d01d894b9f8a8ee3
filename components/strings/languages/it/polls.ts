// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollsStrings} from '../../polls/strings.js';

export default ({plural}: Numbers): PollsStrings => ({
  list: "Votazioni",
  search: "Cerca una votazione",
  count: (count) => plural(count, {one: (figure) => `${figure} votazione`, other: (figure) => `${figure} votazioni`}),
  phases: {open: "Si può votare", soon: "Prossimamente", over: "In attesa del risultato", closed: "Chiuse"},
  others: "Altre",
  moments: {
    open: (date) => `Fine del voto: ${date}`,
    soon: (date) => `Inizio del voto: ${date}`,
    over: (date) => `Fine del voto: ${date}`,
    closed: (date) => `Fine del voto: ${date}`,
  },
  result: (verdict) => `Risultato: ${verdict}`,
  voted: "Hai votato.",
  noSummary: "Non c’è un testo che la presenti.",
  empty: "Non c’è ancora nessuna votazione.",
  nothingFound: (query) => `Nessuna votazione corrisponde a «${query}».`,
  clearSearch: "Cancella la ricerca",
  printed: (query, left) =>
    `${query && `Ricerca: «${query}».`}${left ? plural(left, {one: (figure) => ` ${figure} altra votazione non è stampata.`, other: (figure) => ` Altre ${figure} votazioni non sono stampate.`}) : ''}`,
  failed: (host) => `Votazione non mostrata (${host})`,
  maybeOld: "Non è stato possibile rileggere questa votazione: può essere cambiata.",
  more: (count) => plural(count, {one: (figure) => `${figure} votazione non è ancora stata letta.`, other: (figure) => `${figure} votazioni non sono ancora state lette.`}),
  readMore: "Leggi altre",
  unnamed: "Senza domanda",
  signInFirst: "Accedi per vedere le votazioni della cooperativa.",
  membersOnly: "Solo i membri della cooperativa vedono le sue votazioni.",
  noPlace: "Questa cooperativa non ha ancora votazioni qui.",
});

