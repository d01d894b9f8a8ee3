// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../event-documents/strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: "Een document toevoegen",
  nth: (number) => `Document ${format(number)}`,
  remove: (number) => `Document ${format(number)} verwijderen`,
  file: "Een bestand kiezen",
  hint: "PDF, tekst, tabel, presentatie of afbeelding, hoogstens 10 MB. Of schrijf hieronder een adres.",
  chosen: (bytes) => `Er is een bestand gekozen (${sizeText('nl', bytes)}). Het wordt verzonden als je opslaat.`,
  useAddress: "In plaats daarvan een adres schrijven",
  problems: {
    format: "Dit bestand is geen PDF, tekst, tabel, presentatie of afbeelding. Kies een ander.",
    size: "Dit bestand is groter dan 10 MB. Kies een kleiner.",
    empty: "Dit bestand is leeg. Kies een ander.",
    notKept: "Dit apparaat bewaart dit bestand niet: sla op voordat je de pagina verlaat.",
  },
});

