// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {TextWords} from '../../../article/strings.js';

export const textWords: TextWords = {
  table: "Tabella",
  cut: "Questo testo è molto lungo: una parte non è impaginata, oppure manca.",
};

