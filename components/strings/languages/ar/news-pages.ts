// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {NewsPageWords} from '../../../../vocab/formats/html/news/words.js';

export default (): NewsPageWords => ({
  language: 'ar',
  untitled: "بلا عنوان",
  allNews: "كل الأخبار",
  feed: "متابعة هذه الأخبار (خلاصة Atom)",
  by: (names) => `بقلم ${names}`,
  minutes: (count) => `وقت القراءة بالدقائق: ${count}`,
  changed: (date) => `عُدّل في ${date}`,
  categories: "الفئات:",
  corrections: "تصحيحات",
  alsoIn: "متوفر أيضًا بهذه اللغات:",
  readAt: (host) => `قراءة المقال على ${host}`,
  table: "جدول",
  isCut: "النص أطول من أن يُعرض كاملًا.",
  empty: "لا أخبار في الوقت الحالي.",
});

