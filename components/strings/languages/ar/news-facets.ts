// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {NewsFacetStrings} from '../../news-facets/strings.js';

export default (numbers: Numbers): NewsFacetStrings => ({
  ...panelTexts(numbers),
  legend: "تصفية المقالات",
  labels: {category: "الفئة", author: "المؤلف", language: "اللغة"},
  all: {category: "كل الفئات", author: "كل المؤلفين", language: "كل اللغات"},
  clearSearch: "مسح البحث",
  nothingFound: (query) =>
    query ? `لا يوجد مقال يطابق «${query}» مع خيارات التصفية هذه.` : "لا يوجد مقال يطابق خيارات التصفية هذه.",
});

