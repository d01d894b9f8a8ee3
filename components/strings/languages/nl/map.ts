// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MapStrings} from '../../map/strings.js';

export default ({plural, format}: Numbers): MapStrings => ({
  list: "Lijst",
  search: "Zoeken",
  searchHint: "Een naam, een stad of dorp, of een categorie.",
  count: (count, layer) =>
    layer === undefined
      ? plural(count, {one: (figure) => `${figure} resultaat`, other: (figure) => `${figure} resultaten`})
      : {
          places: () => plural(count, {one: (figure) => `${figure} plek`, other: (figure) => `${figure} plekken`}),
          groups: () => plural(count, {one: (figure) => `${figure} groep`, other: (figure) => `${figure} groepen`}),
          events: () => plural(count, {one: (figure) => `${figure} activiteit`, other: (figure) => `${figure} activiteiten`}),
          members: () => plural(count, {one: (figure) => `${figure} lid`, other: (figure) => `${figure} leden`}),
        }[layer](),
  one: {places: "Plek", groups: "Groep", events: "Activiteit", members: "Lid"},
  several: {places: "Plekken", groups: "Groepen", events: "Activiteiten", members: "Leden"},
  unnamed: "Zonder naam",
  open: "De kaart openen",
  close: "De kaart sluiten",
  skip: "De kaart overslaan",
  asks: (host) => `De kaart haalt beelden op bij ${host}.`,
  back: "Terug naar de kaart",
  mapFailed: "De kaart kon niet worden geladen. De lijst zegt hetzelfde; probeer het opnieuw zodra je verbinding hebt.",
  onMap: "Op de kaart",
  onMapOf: (name) => `${name} op de kaart tonen`,
  noPosition: "Nog niet op de kaart",
  nothingMore: "Meer is niet bekend.",
  about: (kilometres) => `op ${format(kilometres)} km na`,
  distance: (kilometres) => (kilometres < 1 ? "minder dan 1 km hiervandaan" : `${format(Math.round(kilometres))} km hiervandaan`),
  series: "vindt regelmatig plaats",
  confirmed: (day) => `Nagekeken op ${day}`,
  doubtful: (day) => `Na te kijken: laatst bevestigd op ${day}.`,
  neverConfirmed: "Na te kijken: nooit bevestigd.",
  expired: (count) =>
    plural(count, {one: (figure) => `${figure} plek is al lang niet bevestigd en wordt niet getoond.`, other: (figure) => `${figure} plekken zijn al lang niet bevestigd en worden niet getoond.`}),
  showExpired: "Toch tonen",
  hideExpired: "Weer verbergen",
  around: "Rond een plek",
  files: "Downloaden",
  empty: "Er is hier nog niets.",
  noPlace: "De coöperatie heeft nog geen plekken om hier te tonen.",
  nothingFound: (query) => `Niets komt overeen met “${query}”.`,
  clearSearch: "De zoekopdracht wissen",
  printed: (query, left) =>
    `${query && `Gezocht op: “${query}”.`}${left ? plural(left, {one: (figure) => ` Nog ${figure} is niet afgedrukt.`, other: (figure) => ` Nog ${figure} zijn niet afgedrukt.`}) : ''}`,
  failed: (host) => `Niet getoond (${host})`,
  maybeOld: "Dit kon niet opnieuw worden gelezen: misschien is het verouderd.",
  more: (count) => plural(count, {one: (figure) => `${figure} item is nog niet gelezen.`, other: (figure) => `${figure} items zijn nog niet gelezen.`}),
  readMore: "Meer lezen",
});

