// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {TextWords} from '../../../article/strings.js';

export const textWords: TextWords = {
  table: "Tabel",
  cut: "Deze tekst is heel lang: een deel ervan is niet opgemaakt of weggelaten.",
};

