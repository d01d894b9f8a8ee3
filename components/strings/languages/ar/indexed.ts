// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {IndexedStrings} from '../../indexed/strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: "جارٍ البحث…",
  moreThan: (count) => (count ? plural(count, {zero: () => `لم يُعثر على أي عضو`, one: () => `عُثر على أكثر من عضو واحد`, two: () => `عُثر على أكثر من عضوين`, few: (figure) => `عُثر على أكثر من ${figure} أعضاء`, many: (figure) => `عُثر على أكثر من ${figure} عضوًا`, other: (figure) => `عُثر على أكثر من ${figure} عضو`}) : "لم يُعثر على أي عضو حتى الآن"),
  moreResults: (count) => (count ? plural(count, {zero: () => `لا نتائج`, one: () => `أكثر من نتيجة واحدة`, two: () => `أكثر من نتيجتين`, few: (figure) => `أكثر من ${figure} نتائج`, many: (figure) => `أكثر من ${figure} نتيجة`, other: (figure) => `أكثر من ${figure} نتيجة`}) : "لم يُعثر على شيء حتى الآن"),
  page: (page) => `الصفحة ${format(page)}`,
  paused: "لم يشمل البحث القائمة كلها بعد.",
  goOn: "مواصلة البحث",
  partMissing: "تعذّرت قراءة جزء من القائمة: قد ينقص هنا بعض الأعضاء.",
  findValue: (label) => `البحث في «${label}»`,
});

