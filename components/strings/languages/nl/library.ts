// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryStrings} from '../../library/strings.js';

export default ({plural}: Numbers): LibraryStrings => ({
  list: "Documenten",
  search: "Een document zoeken",
  searchHint: "Een woord uit de titel of de samenvatting, een categorie of een naam.",
  count: (count) => plural(count, {one: (figure) => `${figure} document`, other: (figure) => `${figure} documenten`}),
  pinned: "Vastgezet",
  others: "Andere documenten",
  isPinned: "Vastgezet",
  unnamed: "Zonder titel",
  link: (host) => `Pagina van ${host}`,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuut lezen`, other: (figure) => `${figure} minuten lezen`}),
  version: (number) => `versie ${number}`,
  toReview: (day) => `Te herzien sinds ${day}`,
  readers: {
    everyone: "Iedereen kan het zien",
    members: "De leden kunnen het zien",
    group: (name) => (name ? `“${name}” kan het zien` : "Een groep kan het zien"),
    person: "Alleen jij en het secretariaat kunnen het zien",
    unknown: '',
  },
  views: {legend: "Weergave", list: "Lijst", table: "Tabel"},
  sort: {label: "Sorteren op", newest: "Nieuwste", title: "Titel", 'review-date': "Datum van herziening"},
  columns: {
    title: "Titel",
    format: "Formaat",
    category: "Categorieën",
    author: "Auteur",
    dated: "Datum",
    readers: "Wie het kan zien",
  },
  scroll: "Tabel met documenten, verschuifbaar",
  folders: {
    label: "Categorieën",
    open: "Een categorie kiezen",
    all: "Alle documenten",
    unfiled: "Zonder categorie",
    holds: (name, count) => plural(count, {one: (figure) => `${name}, ${figure} document`, other: (figure) => `${name}, ${figure} documenten`}),
    path: "Je bent in",
  },
  open: "De pagina openen",
  download: "Downloaden",
  filed: (categories) => `Categorieën: ${categories}`,
  keywords: (words) => `Trefwoorden: ${words}`,
  changed: (note) => `Wat er is veranderd: ${note}`,
  add: "Documenten toevoegen",
  manage: "Opruimen",
  empty: "Er is nog geen document.",
  emptyFolder: "Er is geen document in deze categorie.",
  nothingFound: (query) => `Geen document komt overeen met “${query}”.`,
  clearSearch: "De zoekopdracht wissen",
  showAll: "Alle documenten tonen",
  printed: (query, folder, left) =>
    [
      folder && `Categorie: ${folder}.`,
      query && `Gezocht op: “${query}”.`,
      left && plural(left, {one: (figure) => `Nog ${figure} document is niet afgedrukt.`, other: (figure) => `Nog ${figure} documenten zijn niet afgedrukt.`}),
    ]
      .filter(Boolean)
      .join(' '),
  failed: (host) => `Document niet getoond (${host})`,
  maybeOld: "Dit document kon niet opnieuw worden gelezen: misschien is het gewijzigd.",
  more: (count) => plural(count, {one: (figure) => `${figure} document is nog niet gelezen.`, other: (figure) => `${figure} documenten zijn nog niet gelezen.`}),
  readMore: "Meer lezen",
  signInFirst: "Log in om de documenten van de coöperatie te zien.",
  membersOnly: "Alleen leden van de coöperatie zien deze documenten.",
  noPlace: "Deze coöperatie heeft nog geen bibliotheek.",
});

