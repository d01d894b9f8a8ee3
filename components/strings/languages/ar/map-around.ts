// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AroundStrings} from '../../map-around/strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: "حول مكان",
  place: "مدينة أو مكان",
  placeHint: "واحد مما في القائمة.",
  unknown: (text) => `«${text}» ليس في القائمة. يرجى اختيار أحد الأسماء المعروضة.`,
  here: "حولي",
  hereHint: "لا يُحفظ موقعك ولا يُرسل.",
  searching: "جارٍ البحث عن موقعك…",
  seeking: "جارٍ البحث عن هذا المكان…",
  refused: "لا يعطي متصفحك موقعك. يمكنك كتابة اسم مدينة بدلًا من ذلك.",
  unavailable: "لم يُعثر على موقعك. يمكنك كتابة اسم مدينة بدلًا من ذلك.",
  within: "المسافة",
  anyDistance: "أي مسافة",
  kilometres: (count) => `${format(count)} كم على الأكثر`,
  clear: "العودة إلى الترتيب حسب الأسماء",
  sorted: (name) =>
    name === undefined ? "من الأقرب إليك إلى الأبعد." : `من الأقرب إلى ${name} إلى الأبعد.`,
});

