// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {TextWords} from '../../../article/strings.js';

export const textWords: TextWords = {
  table: "جدول",
  cut: "هذا النص طويل جدًا: جزء منه بلا تنسيق أو غير معروض.",
};

