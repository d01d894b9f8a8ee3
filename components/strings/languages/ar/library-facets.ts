// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {LibraryFacetStrings} from '../../library-facets/strings.js';

export default (numbers: Numbers): LibraryFacetStrings => ({
  ...panelTexts(numbers),
  legend: "تصفية الوثائق",
  labels: {readers: "من يمكنه رؤيتها", format: "نوع الملف", language: "اللغة", author: "المؤلف", year: "السنة"},
  all: {
    readers: "أيًّا كان",
    format: "كل أنواع الملفات",
    language: "كل اللغات",
    author: "كل المؤلفين",
    year: "كل السنوات",
  },
  clearSearch: "مسح البحث",
  nothingFound: (query) =>
    query ? `لا توجد وثيقة تطابق «${query}» مع خيارات التصفية هذه.` : "لا توجد وثيقة تطابق خيارات التصفية هذه.",
});

