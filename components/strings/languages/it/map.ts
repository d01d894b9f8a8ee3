// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MapStrings} from '../../map/strings.js';

export default ({plural, format}: Numbers): MapStrings => ({
  list: "Elenco",
  search: "Cerca",
  searchHint: "Un nome, un comune o una categoria.",
  count: (count, layer) =>
    layer === undefined
      ? plural(count, {one: (figure) => `${figure} risultato`, other: (figure) => `${figure} risultati`})
      : {
          places: () => plural(count, {one: (figure) => `${figure} luogo`, other: (figure) => `${figure} luoghi`}),
          groups: () => plural(count, {one: (figure) => `${figure} gruppo`, other: (figure) => `${figure} gruppi`}),
          events: () => plural(count, {one: (figure) => `${figure} evento`, other: (figure) => `${figure} eventi`}),
          members: () => plural(count, {one: (figure) => `${figure} membro`, other: (figure) => `${figure} membri`}),
        }[layer](),
  one: {places: "Luogo", groups: "Gruppo", events: "Evento", members: "Membro"},
  several: {places: "Luoghi", groups: "Gruppi", events: "Eventi", members: "Membri"},
  unnamed: "Senza nome",
  open: "Apri la mappa",
  close: "Chiudi la mappa",
  skip: "Salta la mappa",
  asks: (host) => `La mappa prende le immagini da ${host}.`,
  back: "Torna alla mappa",
  mapFailed: "Non è stato possibile caricare la mappa. L’elenco dice le stesse cose; riprova quando hai la rete.",
  onMap: "Sulla mappa",
  onMapOf: (name) => `Mostra ${name} sulla mappa`,
  noPosition: "Non ancora sulla mappa",
  nothingMore: "Non si sa altro.",
  about: (kilometres) => `con uno scarto di ${format(kilometres)} km`,
  distance: (kilometres) => (kilometres < 1 ? "a meno di 1 km" : `a ${format(Math.round(kilometres))} km`),
  series: "si tiene regolarmente",
  confirmed: (day) => `Ultima verifica: ${day}`,
  doubtful: (day) => `Da verificare. Ultima conferma: ${day}.`,
  neverConfirmed: "Da verificare: mai confermato.",
  expired: (count) =>
    plural(count, {one: (figure) => `${figure} luogo non è confermato da molto tempo e non viene mostrato.`, other: (figure) => `${figure} luoghi non sono confermati da molto tempo e non vengono mostrati.`}),
  showExpired: "Mostra lo stesso",
  hideExpired: "Nascondi di nuovo",
  around: "Intorno a un luogo",
  files: "Scarica",
  empty: "Qui non c’è ancora niente.",
  noPlace: "La cooperativa non ha ancora luoghi da mostrare qui.",
  nothingFound: (query) => `Niente corrisponde a «${query}».`,
  clearSearch: "Cancella la ricerca",
  printed: (query, left) =>
    `${query && `Ricerca: «${query}».`}${left ? plural(left, {one: (figure) => ` ${figure} altro non è stampato.`, other: (figure) => ` Altri ${figure} non sono stampati.`}) : ''}`,
  failed: (host) => `Non mostrato (${host})`,
  maybeOld: "Non è stato possibile rileggere questa scheda: può non essere aggiornata.",
  more: (count) => plural(count, {one: (figure) => `${figure} scheda non è ancora stata letta.`, other: (figure) => `${figure} schede non sono ancora state lette.`}),
  readMore: "Leggi altri",
});

