// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DocumentDeskStrings} from '../../../document-form/desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: "الملف والقرّاء والحذف",
  replace: "استبدال الملف",
  replaceHint: (version) =>
    `يصبح الملف الجديد هو الإصدار ${format(version)}. ويبقى القديم متاحًا بين الإصدارات الأقدم.`,
  newFile: "الملف الجديد",
  note: "ما الذي تغيّر",
  noteHint: "في جملة واحدة، لمن قرأ الإصدار القديم.",
  replaceNow: "استبدال",
  replaced: "تم استبدال الملف.",
  move: "تغيير من يمكنه رؤية هذه الوثيقة",
  now: (readers) => `حاليًا: ${readers}.`,
  nowhere: "لا خيار آخر لهذه الوثيقة.",
  moveTo: "من سيمكنه رؤيتها؟",
  loses: (readers, except) => `لن يراها بعد الآن: ${readers}${except && `، ما عدا ${except}`}.`,
  gains: (readers) => `سيراها: ${readers}.`,
  same: "سيراها الأشخاص أنفسهم.",
  moveNow: "تغيير",
  moved: "تم التغيير. صار للوثيقة عنوان جديد: الروابط القديمة لم تعد تؤدي إليها.",
  open: "فتح الوثيقة",
  remove: "حذف هذه الوثيقة",
  removeAsk: (readers, files) =>
    `لن يراها بعد الآن: ${readers}. ${files > 1
        ? `تُحذف أيضًا ملفاتها (${format(files)})، بما فيها الإصدارات الأقدم.`
        : files
          ? "يُحذف ملفها أيضًا."
          : ''} لا رجوع عن هذا.`,
  removeNow: "حذف نهائي",
  removed: "حُذفت الوثيقة.",
  cancel: "إلغاء",
  working: "جارٍ العمل…",
  waits: "ذلك محفوظ على هذا الجهاز، وسيُنفَّذ في أقرب وقت ممكن.",
  failed: "لم يتغيّر شيء.",
  needFile: "يرجى اختيار ملف غير فارغ.",
  unsaved: "يرجى أولًا حفظ ما عدّلته أعلاه.",
});

