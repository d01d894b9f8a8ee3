// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ArticleStrings} from '../../article/strings.js';
import {textWords} from './article/text.js';

export default (): ArticleStrings => ({
  ...textWords,
  unnamed: "بلا عنوان",
  by: (names) => `بقلم ${names}`,
  publishedBy: (name) => `النشر: ${name}`,
  minutes: (count) => `وقت القراءة بالدقائق: ${count}`,
  changed: (date) => `عُدّل في ${date}`,
  draft: "مسودة: لا يراها أحد غيرك.",
  scheduled: (date) => `سيظهر في ${date}. لا يراه أحد غيرك هنا.`,
  notYet: (date) => `سيظهر هذا المقال في ${date}.`,
  categories: "الفئات:",
  readAt: (host) => `قراءة المقال على ${host}`,
  corrections: "تصحيحات",
  alsoIn: "متوفر أيضًا بهذه اللغات:",
  edit: "تعديل المقال",
  translate: "ترجمة المقال",
  maybeOld: "تعذّرت قراءة المقال من جديد: ربما تغيّر.",
  notOfCoop: (host) => `هذا المقال ليس من أخبار التعاونية. مكانه على ${host}.`,
});

