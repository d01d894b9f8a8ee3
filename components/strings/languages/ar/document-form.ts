// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {DocumentFormStrings} from '../../document-form/strings.js';

const size = (bytes: number) => sizeText('ar', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => "إضافة وثائق",
  membersOnly: "إضافة الوثائق متاحة لأعضاء التعاونية فقط.",
  signInFirst: "يلزم تسجيل الدخول لإضافة وثائق أو تعديلها.",
  notAnnounced: "تم الحفظ، لكن تعذّر الإعلان في المكتبة.",
  announceAgain: "الإعلان في المكتبة",
  audience: "من يمكنه رؤية هذه الوثائق؟",
  licenses: {
    by: "إعادة الاستخدام حرة مع ذكر المؤلف (CC BY)",
    'by-sa': "إعادة الاستخدام حرة مع ذكر المؤلف وبالشروط نفسها (CC BY-SA)",
    zero: "إعادة الاستخدام حرة بلا شروط (CC0)",
    reserved: "كل الحقوق محفوظة",
  },
  files: {
    choose: "اختيار ملفات",
    hint: (most, kept) =>
      `حتى ${size(most)} لكل ملف. إذا أُغلقت الصفحة قبل الإرسال، يلزم اختيار الملفات الأكبر من ${size(kept)} من جديد.`,
    limit: (most) => `حتى ${size(most)}.`,
    drop: "أو يمكن سحب الملفات إلى هنا.",
    addLink: "إضافة رابط بدلًا من ذلك",
    refused: {
      empty: (name) => `الملف «${name}» فارغ.`,
      'too-large': (name) => `الملف «${name}» أكبر من الحد.`,
      'chosen-already': (name) => `سبق اختيار الملف «${name}».`,
      'too-many': (name) => `لم يُؤخذ «${name}»: يرجى إرسال الملفات المختارة أولًا.`,
    },
    none: "يرجى اختيار ملف أو إضافة رابط.",
    nth: (title) => `الوثيقة: ${title}`,
    size,
    remove: (title) => `إزالة «${title}»`,
    twice: "هناك ملف آخر بالاسم نفسه: يرجى إعطاؤهما عنوانين مختلفين.",
    lost: (name) => `لم يحتفظ هذا الجهاز بالملف «${name}».`,
    chooseAgain: "اختيار الملف من جديد",
    notKept: "هذا الملف غير محفوظ على هذا الجهاز: يرجى إرساله قبل مغادرة الصفحة.",
    pictures: "إبقاء الصور كما هي",
    picturesHint:
      "وإلا تُصغَّر إلى 2400 بكسل، ويُحذف منها ما تسجّله الكاميرا، مثل مكان التقاطها.",
    accessibleFile: "أو اختيار ملف للنسخة الميسَّرة",
    accessibleChosen: (name) => `النسخة الميسَّرة المختارة: ${name}`,
    accessibleRemove: "إزالة النسخة الميسَّرة",
  },
  about: {
    all: "لكل الوثائق",
    only: "مكانها، ومن يمكنه رؤيتها",
    one: "المزيد عن هذه الوثيقة",
    oneHint: "ما يُترك فارغًا يؤخذ مما كُتب لكل الوثائق.",
    categories: "الفئات",
    asAll: "كما في الوثائق الأخرى",
    readers: {
      everyone: "الجميع",
      members: "الأعضاء",
      group: (name) => `أعضاء المجموعة «${name}»`,
      person: (name) => `${name} والقائمون على القوائم`,
      self: "أنت فقط",
    },
    kept: "تحفظها التعاونية",
  },
});

