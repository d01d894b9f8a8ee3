// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {EventsStrings} from '../../events/strings.js';

export default ({plural}: Numbers): EventsStrings => ({
  list: "Eventi",
  search: "Cerca un evento",
  searchHint: "Per esempio un titolo o un luogo.",
  upcoming: (count) => plural(count, {one: (figure) => `${figure} evento in programma`, other: (figure) => `${figure} eventi in programma`}),
  past: (count) => plural(count, {one: (figure) => `${figure} evento passato`, other: (figure) => `${figure} eventi passati`}),
  showPast: "Mostra gli eventi passati",
  showUpcoming: "Mostra gli eventi in programma",
  views: {legend: "Presentazione", list: "Elenco", week: "Settimana", month: "Mese"},
  subscribe: "Segui con un programma di calendario",
  feed: "Flusso RSS",
  empty: "Al momento non è previsto nessun evento.",
  emptyPast: "Non ci sono eventi passati.",
  nothingFound: (query) => `Nessun evento corrisponde a «${query}».`,
  clearSearch: "Cancella la ricerca",
  printed: (query, left) =>
    `${query && `Ricerca: «${query}».`}${left ? plural(left, {one: (figure) => ` ${figure} altra data non è stampata.`, other: (figure) => ` Altre ${figure} date non sono stampate.`}) : ''}`,
  failed: (host) => `Evento non mostrato (${host})`,
  maybeOld: "Non è stato possibile rileggere questo evento: può essere cambiato.",
  more: (count) => plural(count, {one: (figure) => `${figure} evento non è ancora stato letto.`, other: (figure) => `${figure} eventi non sono ancora stati letti.`}),
  readMore: "Leggi altri",
  unnamed: "Senza titolo",
  notOfCoop: (host) => `Questo evento (${host}) non è nel calendario della cooperativa: qui non viene mostrato.`,

  today: (day) => `Oggi, ${day}`,
  tomorrow: (day) => `Domani, ${day}`,
  allDay: "Tutto il giorno",
  there: (times, place) => `${times} (${place})`,
  until: (day) => `fino a ${day}`,
  since: (day) => `da ${day}`,
  cancelled: "Annullato",
  because: (reason) => `: ${reason}`,
  moved: (from) => `Spostato, prima previsto: ${from}`,
  online: "A distanza",
  onSiteAndOnline: "In presenza e a distanza",
  unread: (names) => `Non è stato possibile leggere il calendario di: ${names}.`,
  from: (source) => `Calendario di ${source}`,

  fields: {
    start: "Quando",
    end: "Fine",
    recurrence: "Ripetizione",
    website: "Pagina web",
    onlineAddress: "Videoconferenza",
    other: "Un dettaglio",
  },
});

