// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {TextWords} from '../../../article/strings.js';

export const textWords: TextWords = {
  table: "Tabla",
  cut: "Este texto es muy largo: una parte queda sin formato o no aparece.",
};

