// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {panelTexts} from './facets/panel.js';
import type {FacetStrings} from '../../facets/strings.js';

export default (numbers: Numbers): FacetStrings => ({
  ...panelTexts(numbers),
  legend: "تصفية الأعضاء",
  group: "المجموعة",
  all: {skills: "كل المهارات", place: "كل المدن", group: "كل المجموعات"},
  nothingFound: (query) => (query ? `لا يوجد عضو يطابق «${query}» مع خيارات التصفية هذه.` : "لا يوجد عضو يطابق خيارات التصفية هذه."),
});

