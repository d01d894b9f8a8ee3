// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {TextWords} from '../../../article/strings.js';

export const textWords: TextWords = {
  table: "Tabela",
  cut: "Este texto é muito longo: uma parte fica sem formatação ou não aparece.",
};

