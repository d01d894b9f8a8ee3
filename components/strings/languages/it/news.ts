// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {textWords} from './article/text.js';
import type {Numbers} from '../counting.js';
import type {NewsStrings} from '../../news/strings.js';

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: "Notizie",
  search: "Cerca un articolo",
  count: (count) => plural(count, {one: (figure) => `${figure} articolo`, other: (figure) => `${figure} articoli`}),
  unnamed: "Senza titolo",
  by: (names) => `Di ${names}`,
  minutes: (count) => `${count} min di lettura`,
  alsoIn: "Anche in:",
  at: (host) => `Leggilo su ${host}`,
  scheduled: (date) => `Data di pubblicazione: ${date}. Qui lo vedi solo tu.`,
  noText: "Questo articolo non ha testo.",
  empty: "Non c’è ancora nessun articolo.",
  nothingFound: (query) => `Nessun articolo corrisponde a «${query}».`,
  clearSearch: "Cancella la ricerca",
  printed: (query, left) =>
    `${query && `Ricerca: «${query}».`}${left ? plural(left, {one: (figure) => ` ${figure} altro articolo non è stampato.`, other: (figure) => ` Altri ${figure} articoli non sono stampati.`}) : ''}`,
  failed: (host) => `Articolo non mostrato (${host})`,
  maybeOld: "Non è stato possibile rileggere questo articolo: può essere cambiato.",
  more: (count) => plural(count, {one: (figure) => `${figure} articolo non è ancora stato letto.`, other: (figure) => `${figure} articoli non sono ancora stati letti.`}),
  readMore: "Leggi altri",
  noPlace: "Questa cooperativa non ha ancora notizie qui.",
  subscribe: "Segui le notizie (flusso Atom)",
  drafts: {
    show: "Le mie bozze",
    title: "Le mie bozze",
    none: "Non hai nessuna bozza.",
    outsider: "Solo i membri della cooperativa scrivono articoli.",
  },
});

