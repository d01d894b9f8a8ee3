// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../event-documents/strings.js';

export default ({format}: Numbers): DocumentStrings => ({
  add: "إضافة وثيقة",
  nth: (number) => `الوثيقة ${format(number)}`,
  remove: (number) => `إزالة الوثيقة ${format(number)}`,
  file: "اختيار ملف",
  hint: "‏PDF أو نص أو جدول أو شرائح عرض أو صورة، 10 ميغابايت على الأكثر. أو يمكن كتابة رابط أدناه.",
  chosen: (bytes) => `تم اختيار ملف (${sizeText('ar', bytes)}). يُرسل عند الحفظ.`,
  useAddress: "كتابة رابط بدلًا من ذلك",
  problems: {
    format: "هذا الملف ليس PDF ولا نصًا ولا جدولًا ولا شرائح عرض ولا صورة. يرجى اختيار ملف آخر.",
    size: "هذا الملف أكبر من 10 ميغابايت. يرجى اختيار ملف أصغر.",
    empty: "هذا الملف فارغ. يرجى اختيار ملف آخر.",
    notKept: "لا يحتفظ هذا الجهاز بهذا الملف: يرجى الحفظ قبل مغادرة الصفحة.",
  },
});

