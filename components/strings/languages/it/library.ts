// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryStrings} from '../../library/strings.js';

export default ({plural}: Numbers): LibraryStrings => ({
  list: "Documenti",
  search: "Cerca un documento",
  searchHint: "Una parola del titolo o del riassunto, una categoria o un nome.",
  count: (count) => plural(count, {one: (figure) => `${figure} documento`, other: (figure) => `${figure} documenti`}),
  pinned: "In evidenza",
  others: "Altri documenti",
  isPinned: "In evidenza",
  unnamed: "Senza titolo",
  link: (host) => `Pagina di ${host}`,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuto di lettura`, other: (figure) => `${figure} minuti di lettura`}),
  version: (number) => `versione ${number}`,
  toReview: (day) => `Revisione prevista: ${day}`,
  readers: {
    everyone: "Visibile a chiunque",
    members: "Visibile ai membri",
    group: (name) => (name ? `Visibile a «${name}»` : "Visibile a un gruppo"),
    person: "Visibile solo a te e alla segreteria",
    unknown: '',
  },
  views: {legend: "Presentazione", list: "Elenco", table: "Tabella"},
  sort: {label: "Ordina per", newest: "Più recenti", title: "Titolo", 'review-date': "Data di revisione"},
  columns: {
    title: "Titolo",
    format: "Formato",
    category: "Categorie",
    author: "Scritto da",
    dated: "Data",
    readers: "Chi può vederlo",
  },
  scroll: "Tabella dei documenti, da far scorrere",
  folders: {
    label: "Categorie",
    open: "Scegli una categoria",
    all: "Tutti i documenti",
    unfiled: "Senza categoria",
    holds: (name, count) => plural(count, {one: (figure) => `${name}, ${figure} documento`, other: (figure) => `${name}, ${figure} documenti`}),
    path: "Ti trovi in",
  },
  open: "Apri la pagina",
  download: "Scarica",
  filed: (categories) => `Categorie: ${categories}`,
  keywords: (words) => `Parole chiave: ${words}`,
  changed: (note) => `Che cosa è cambiato: ${note}`,
  add: "Aggiungi documenti",
  manage: "Riordina",
  empty: "Non c’è ancora nessun documento.",
  emptyFolder: "In questa categoria non c’è nessun documento.",
  nothingFound: (query) => `Nessun documento corrisponde a «${query}».`,
  clearSearch: "Cancella la ricerca",
  showAll: "Mostra tutti i documenti",
  printed: (query, folder, left) =>
    [
      folder && `Categoria: ${folder}.`,
      query && `Ricerca: «${query}».`,
      left && plural(left, {one: (figure) => `${figure} altro documento non è stampato.`, other: (figure) => `Altri ${figure} documenti non sono stampati.`}),
    ]
      .filter(Boolean)
      .join(' '),
  failed: (host) => `Documento non mostrato (${host})`,
  maybeOld: "Non è stato possibile rileggere questo documento: può essere cambiato.",
  more: (count) => plural(count, {one: (figure) => `${figure} documento non è ancora stato letto.`, other: (figure) => `${figure} documenti non sono ancora stati letti.`}),
  readMore: "Leggi altri",
  signInFirst: "Accedi per vedere i documenti della cooperativa.",
  membersOnly: "Solo i membri della cooperativa vedono questi documenti.",
  noPlace: "Questa cooperativa non ha ancora una biblioteca.",
});

