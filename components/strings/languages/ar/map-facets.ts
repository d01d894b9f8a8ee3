// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {MapFacetStrings} from '../../map-facets/strings.js';

export default (numbers: Numbers): MapFacetStrings => ({
  ...panelTexts(numbers),
  legend: "تصفية القائمة والخريطة",
  labels: {layer: "المعروض", category: "الفئة", town: "المدينة"},
  all: {layer: "الكل", category: "كل الفئات", town: "كل المدن"},
  clearSearch: "مسح البحث",
  nothingFound: (query) => (query ? `لا شيء يطابق «${query}» مع خيارات التصفية هذه.` : "لا شيء يطابق خيارات التصفية هذه."),
});

