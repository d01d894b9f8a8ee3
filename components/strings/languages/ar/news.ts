// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {textWords} from './article/text.js';
import type {Numbers} from '../counting.js';
import type {NewsStrings} from '../../news/strings.js';

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: "الأخبار",
  search: "البحث عن مقال",
  count: (count) => plural(count, {zero: () => `لا مقالات`, one: () => `مقال واحد`, two: () => `مقالان`, few: (figure) => `${figure} مقالات`, many: (figure) => `${figure} مقالًا`, other: (figure) => `${figure} مقال`}),
  unnamed: "بلا عنوان",
  by: (names) => `بقلم ${names}`,
  minutes: (count) => `وقت القراءة بالدقائق: ${count}`,
  alsoIn: "متوفر أيضًا بهذه اللغات:",
  at: (host) => `قراءته على ${host}`,
  scheduled: (date) => `سيظهر في ${date}. لا يراه أحد غيرك هنا.`,
  noText: "لا نص لهذا المقال.",
  empty: "لا مقالات بعد.",
  nothingFound: (query) => `لا يوجد مقال يطابق «${query}».`,
  clearSearch: "مسح البحث",
  printed: (query, left) =>
    `${query && `البحث: «${query}».`}${left ? plural(left, {zero: () => ` لم يبقَ مقال خارج هذه الورقة.`, one: () => ` هناك مقال آخر لم يُطبع.`, two: () => ` هناك مقالان آخران لم يُطبعا.`, few: (figure) => ` هناك ${figure} مقالات أخرى لم تُطبع.`, many: (figure) => ` هناك ${figure} مقالًا آخر لم تُطبع.`, other: (figure) => ` هناك ${figure} مقال آخر لم تُطبع.`}) : ''}`,
  failed: (host) => `مقال غير معروض (${host})`,
  maybeOld: "تعذّرت قراءة هذا المقال من جديد: ربما تغيّر.",
  more: (count) => plural(count, {zero: () => `قُرئت كل المقالات.`, one: () => `مقال واحد لم يُقرأ بعد.`, two: () => `مقالان لم يُقرآ بعد.`, few: (figure) => `${figure} مقالات لم تُقرأ بعد.`, many: (figure) => `${figure} مقالًا لم تُقرأ بعد.`, other: (figure) => `${figure} مقال لم تُقرأ بعد.`}),
  readMore: "قراءة المزيد",
  noPlace: "لا أخبار لهذه التعاونية هنا بعد.",
  subscribe: "متابعة الخلاصة (Atom)",
  drafts: {
    show: "مسوداتي",
    title: "مسوداتي",
    none: "ليست لديك أي مسودة.",
    outsider: "كتابة المقالات متاحة لأعضاء التعاونية فقط.",
  },
});

