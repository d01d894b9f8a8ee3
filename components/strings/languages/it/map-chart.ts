// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChartStrings} from '../../map-chart/strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: "Mappa",
  keys: "Le frecce spostano la mappa, + e − la ingrandiscono e la riducono, Esc la lascia.",
  zoomIn: "Ingrandisci",
  zoomOut: "Riduci",
  pan: {north: "Verso nord", west: "Verso ovest", east: "Verso est", south: "Verso sud"},
  visible: (count) => (count ? plural(count, {one: (figure) => `${figure} punto visibile`, other: (figure) => `${figure} punti visibili`}) : "Nessun punto qui"),
  credit: "Mappa: Natural Earth",
  noLand: "Non è stato possibile caricare lo sfondo della mappa. I punti ci sono lo stesso.",
  noOwnFile: "Non è stato possibile leggere il disegno aggiunto alla mappa.",
  partOfOwnFile: "Non è stato possibile collocare una parte del disegno aggiunto alla mappa.",
  pictures: {
    vector: "Il file di immagini aggiunto alla mappa contiene tessere vettoriali e non immagini: non viene mostrato.",
    noRanges:
      "Il file di immagini aggiunto alla mappa non viene mostrato. È troppo grande per essere caricato intero, e il suo sito non lo dà a pezzi.",
    unreadable: "Non è stato possibile leggere il file di immagini aggiunto alla mappa: non viene mostrato.",
    partly: "Non è stato possibile caricare alcune immagini aggiunte alla mappa.",
  },
  onPaper: "I numeri sulla mappa sono quelli dell’elenco. Un cerchio con un numero raccoglie altrettante righe dell’elenco.",
  cluster: (count, towns) => plural(count, {one: (figure) => `${figure} luogo${towns.length ? `: ${towns.join(", ")}` : ''}`, other: (figure) => `${figure} luoghi${towns.length ? `: ${towns.join(", ")}` : ''}`}),
  sameSpot: (count) => `${format(count)} nello stesso punto`,
  more: (count) => plural(count, {one: (figure) => `e ${figure} altro, nell’elenco`, other: (figure) => `e altri ${figure}, nell’elenco`}),
  closeList: "Chiudi",
  within: (kilometres) => `con uno scarto di ${format(kilometres)} km`,
  doubtful: "da verificare",
  layers: {places: "Luogo", groups: "Gruppo", events: "Evento", members: "Membro"},
  chooser: {
    label: "Mappa: il punto scelto è al centro",
    keys: "Le frecce spostano la mappa, più lontano con Maiusc. + e − la ingrandiscono e la riducono.",
    choose: "Scegli questo punto",
  },
  spot: (latitude, longitude) => `Latitudine ${latitude}, longitudine ${longitude}`,
});

