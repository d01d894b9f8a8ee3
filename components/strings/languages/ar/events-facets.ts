// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {panelTexts} from './facets/panel.js';
import type {Numbers} from '../counting.js';
import type {EventFacetStrings} from '../../events-facets/strings.js';

const kilometres = (count: number) => `${count} كم`;

export default (numbers: Numbers): EventFacetStrings => ({
  ...panelTexts(numbers),
  legend: "تصفية الفعاليات",
  labels: {
    group: "المجموعة",
    category: "النوع",
    attendance: "حضوريًا أو عن بُعد",
    language: "اللغة",
    place: "المكان",
    distance: "بالقرب من",
  },
  all: {
    group: "كل المجموعات",
    category: "كل الأنواع",
    attendance: "أيًّا كان",
    language: "كل اللغات",
    place: "كل الأماكن",
    distance: "في أي مكان",
  },
  attendance: {onSite: "حضوريًا", remote: "عن بُعد"},
  distance: {
    within: "ضمن مسافة",
    kilometres,
    chosen: (count, place) => `ضمن ${kilometres(count)} من ${place}`,
  },
  clearSearch: "مسح البحث",
  nothingFound: (query) => (query ? `لا توجد فعالية تطابق «${query}» مع خيارات التصفية هذه.` : "لا توجد فعالية تطابق خيارات التصفية هذه."),
});

