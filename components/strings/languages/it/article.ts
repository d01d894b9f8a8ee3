// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ArticleStrings} from '../../article/strings.js';
import {textWords} from './article/text.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: "Senza titolo",
  by: (names) => `Di ${names}`,
  publishedBy: (name) => `Pubblicato da ${name}`,
  minutes: (count) => `${count} min di lettura`,
  changed: (date) => `Modificato: ${date}`,
  draft: "Bozza: la vedi solo tu.",
  scheduled: (date) => `Data di pubblicazione: ${date}. Qui lo vedi solo tu.`,
  notYet: (date) => `Questo articolo non è ancora pubblicato. Data prevista: ${date}.`,
  categories: "Categorie:",
  readAt: (host) => `Leggi l’articolo su ${host}`,
  corrections: "Correzioni",
  alsoIn: "Anche in:",
  edit: "Modifica l’articolo",
  translate: "Traduci l’articolo",
  maybeOld: "Non è stato possibile rileggere l’articolo: può essere cambiato.",
  notOfCoop: (host) => `Questo articolo non è tra le notizie della cooperativa. Si trova su ${host}.`,
});

