// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryDeskStrings} from '../../library-desk/strings.js';

export default ({plural}: Numbers): LibraryDeskStrings => ({
  stop: "إنهاء الترتيب",
  choose: (title) => `اختيار «${title}»`,
  chooseAll: "اختيار كل ما في هذه الصفحة",
  chooseNone: "إلغاء اختيار الكل",
  chosen: (count) => plural(count, {zero: () => `لم تُختر أي وثيقة`, one: () => `اختيرت وثيقة واحدة`, two: () => `اختيرت وثيقتان`, few: (figure) => `اختيرت ${figure} وثائق`, many: (figure) => `اختيرت ${figure} وثيقة`, other: (figure) => `اختيرت ${figure} وثيقة`}),
  noneHere: "ليست لك أي وثيقة في هذه الصفحة.",
  category: "الفئة",
  noCategory: "اختيار فئة",
  add: "وضعها في هذه الفئة",
  remove: "إخراجها من هذه الفئة",
  progress: (done, of) => `${done} من ${of}…`,
  saved: (count) => plural(count, {zero: () => `لم توضع أي وثيقة في مكانها.`, one: () => `وثيقة واحدة في مكانها الآن.`, two: () => `وثيقتان في مكانهما الآن.`, few: (figure) => `${figure} وثائق في مكانها الآن.`, many: (figure) => `${figure} وثيقة في مكانها الآن.`, other: (figure) => `${figure} وثيقة في مكانها الآن.`}),
  waiting: (count) =>
    plural(count, {zero: () => `لا تعديلات محفوظة على هذا الجهاز.`, one: () => `تعديل واحد محفوظ على هذا الجهاز، وسيُرسل في أقرب وقت ممكن.`, two: () => `تعديلان محفوظان على هذا الجهاز، وسيُرسلان في أقرب وقت ممكن.`, few: (figure) => `${figure} تعديلات محفوظة على هذا الجهاز، وستُرسل في أقرب وقت ممكن.`, many: (figure) => `${figure} تعديلًا محفوظة على هذا الجهاز، وستُرسل في أقرب وقت ممكن.`, other: (figure) => `${figure} تعديل محفوظة على هذا الجهاز، وستُرسل في أقرب وقت ممكن.`}),
  unchanged: "لم يكن هناك ما يلزم تعديله.",
  failed: (count) => plural(count, {zero: () => `عُدّلت كل الوثائق:`, one: () => `تعذّر تعديل وثيقة واحدة:`, two: () => `تعذّر تعديل وثيقتين:`, few: (figure) => `تعذّر تعديل ${figure} وثائق:`, many: (figure) => `تعذّر تعديل ${figure} وثيقة:`, other: (figure) => `تعذّر تعديل ${figure} وثيقة:`}),
  full: "هي أصلًا في 12 فئة.",
  pin: "تثبيت",
  unpin: "إلغاء التثبيت",
  pinLabel: (title) => `تثبيت «${title}»`,
  unpinLabel: (title) => `إلغاء التثبيت: «${title}»`,
  pinned: (title) => `تم تثبيت «${title}».`,
  unpinned: (title) => `أُلغي تثبيت «${title}».`,
  categories: {
    title: "تعديل الفئات",
    close: "إغلاق الفئات",
    scheme: "مجموعة الفئات",
    name: "اسم الفئة",
    inside: "ضمن فئة",
    top: "ليست ضمن فئة أخرى",
    add: "إضافة الفئة",
    rename: "تغيير الاسم",
    move: "نقل",
    remove: "حذف",
    of: (action, name) => `${action} «${name}»`,
    save: "حفظ",
    cancel: "إلغاء",
    loses: (name, count) =>
      `هل تُحذف «${name}»؟ ${count ? plural(count, {zero: () => `لن تخرج منها أي وثيقة. `, one: () => `لن تبقى فيها وثيقة واحدة. `, two: () => `لن تبقى فيها وثيقتان. `, few: (figure) => `لن تبقى فيها ${figure} وثائق. `, many: (figure) => `لن تبقى فيها ${figure} وثيقة. `, other: (figure) => `لن تبقى فيها ${figure} وثيقة. `}) : ''}ينتقل محتواها إلى مكانها.`,
    added: (name) => `أُضيفت الفئة «${name}».`,
    renamed: (name) => `صار اسم الفئة «${name}».`,
    moved: (name) => `نُقلت الفئة «${name}».`,
    removed: (name) => `حُذفت الفئة «${name}».`,
    missing: "يرجى كتابة اسم، 80 حرفًا على الأكثر.",
  },
});

