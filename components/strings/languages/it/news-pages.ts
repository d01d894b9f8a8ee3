// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {NewsPageWords} from '../../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'it',
  untitled: "Senza titolo",
  allNews: "Tutte le notizie",
  feed: "Segui queste notizie (flusso Atom)",
  by: (names) => `di ${names}`,
  minutes: (count) => `${count} min di lettura`,
  changed: (date) => `modificato: ${date}`,
  categories: "categorie:",
  corrections: "Correzioni",
  alsoIn: "Anche in:",
  readAt: (host) => `Leggi l’articolo su ${host}`,
  table: "Tabella",
  isCut: "Il testo è troppo lungo per essere mostrato intero.",
  empty: "Per ora nessuna notizia.",
});

