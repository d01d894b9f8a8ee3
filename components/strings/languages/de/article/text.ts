// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {TextWords} from '../../../article/strings.js';

export const textWords: TextWords = {
  table: "Tabelle",
  cut: "Dieser Text ist sehr lang: Ein Teil davon ist nicht gestaltet oder fehlt.",
};

