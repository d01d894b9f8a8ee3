// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {IndexedStrings} from '../../indexed/strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: "Ricerca…",
  moreThan: (count) => (count ? plural(count, {one: (figure) => `Più di ${figure} membro trovato`, other: (figure) => `Più di ${figure} membri trovati`}) : "Finora nessun membro trovato"),
  moreResults: (count) => (count ? plural(count, {one: (figure) => `Più di ${figure} risultato`, other: (figure) => `Più di ${figure} risultati`}) : "Finora nessun risultato"),
  page: (page) => `Pagina ${format(page)}`,
  paused: "La ricerca non ha ancora percorso tutto l’elenco.",
  goOn: "Continua la ricerca",
  partMissing: "Non è stato possibile leggere una parte dell’elenco: qui possono mancare dei membri.",
  findValue: (label) => `Trova in «${label}»`,
});

