// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChartStrings} from '../../map-chart/strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: "Kaart",
  keys: "De pijltoetsen verschuiven de kaart, + en − vergroten en verkleinen, met Escape ga je eruit.",
  zoomIn: "Inzoomen",
  zoomOut: "Uitzoomen",
  pan: {north: "Naar het noorden", west: "Naar het westen", east: "Naar het oosten", south: "Naar het zuiden"},
  visible: (count) => (count ? plural(count, {one: (figure) => `${figure} punt in beeld`, other: (figure) => `${figure} punten in beeld`}) : "Geen punt hier"),
  credit: "Kaart: Natural Earth",
  noLand: "De kaart eronder kon niet worden geladen. De punten staan er toch.",
  noOwnFile: "De tekening die aan de kaart is toegevoegd, kon niet worden gelezen.",
  partOfOwnFile: "Een deel van de tekening die aan de kaart is toegevoegd, kon niet worden geplaatst.",
  pictures: {
    vector: "Het bestand met kaartbeelden dat is toegevoegd, bevat vectorgegevens en geen beelden: het wordt niet getoond.",
    noRanges:
      "Het bestand met kaartbeelden dat is toegevoegd, wordt niet getoond. Het is te groot om in zijn geheel te laden, en kan niet stuk voor stuk worden opgehaald.",
    unreadable: "Het bestand met kaartbeelden dat is toegevoegd, kon niet worden gelezen: het wordt niet getoond.",
    partly: "Sommige toegevoegde kaartbeelden konden niet worden geladen.",
  },
  onPaper: "De nummers op de kaart zijn die van de lijst. Een cirkel met een getal staat voor zoveel regels van de lijst.",
  cluster: (count, towns) => plural(count, {one: (figure) => `${figure} plek${towns.length ? `: ${towns.join(", ")}` : ''}`, other: (figure) => `${figure} plekken${towns.length ? `: ${towns.join(", ")}` : ''}`}),
  sameSpot: (count) => `${format(count)} op dezelfde plek`,
  more: (count) => plural(count, {one: (figure) => `en nog ${figure} andere, in de lijst`, other: (figure) => `en nog ${figure} andere, in de lijst`}),
  closeList: "Sluiten",
  within: (kilometres) => `op ${format(kilometres)} km na`,
  doubtful: "na te kijken",
  layers: {places: "Plek", groups: "Groep", events: "Activiteit", members: "Lid"},
  chooser: {
    label: "Kaart: het gekozen punt ligt in het midden",
    keys: "De pijltoetsen verschuiven de kaart, verder met Shift. + en − vergroten en verkleinen.",
    choose: "Dit punt kiezen",
  },
  spot: (latitude, longitude) => `Breedtegraad ${latitude}, lengtegraad ${longitude}`,
});

