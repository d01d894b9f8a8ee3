// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../event-documents/strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: "Aggiungi un documento",
  nth: (number) => `Documento ${format(number)}`,
  remove: (number) => `Togli il documento ${format(number)}`,
  file: "Scegli un file",
  hint: "PDF, testo, tabella, presentazione o immagine, al massimo 10 MB. Oppure scrivi un indirizzo qui sotto.",
  chosen: (bytes) => `Un file è scelto (${sizeText('it', bytes)}). Parte quando salvi.`,
  useAddress: "Scrivi invece un indirizzo",
  problems: {
    format: "Questo file non è né un PDF, né un testo, una tabella, una presentazione o un’immagine. Scegline un altro.",
    size: "Questo file supera i 10 MB. Scegline uno più piccolo.",
    empty: "Questo file è vuoto. Scegline un altro.",
    notKept: "Questo dispositivo non conserva questo file: salva prima di lasciare la pagina.",
  },
});

