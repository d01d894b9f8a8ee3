// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../document/strings.js';

const size = (bytes: number) => sizeText('ar', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `هذه الوثيقة ليست من وثائق هذه التعاونية. مكانها على ${host}.`,
  unnamed: "وثيقة بلا عنوان",
  maybeOld: "قد يكون المعروض قديمًا.",
  readers: {
    everyone: "يمكن للجميع رؤية هذه الوثيقة.",
    members: "يمكن للأعضاء رؤية هذه الوثيقة.",
    group: (name) => `يمكن لأعضاء المجموعة «${name}» رؤية هذه الوثيقة.`,
    person: (name) => `هذه الوثيقة متاحة لـ${name} وللقائمين على القوائم.`,
    you: "هذه الوثيقة متاحة لك وللقائمين على القوائم.",
    self: "لا يرى هذه الوثيقة أحد غيرك.",
  },
  download: (facts) => withFacts("تنزيل", facts),
  downloadOlder: (version, facts) => withFacts(`تنزيل ${version}`, facts),
  downloadAccessible: (facts) => withFacts("تنزيل النسخة الميسَّرة", facts),
  open: (host, facts) => withFacts(`فتح على ${host}`, facts),
  openAccessible: (host) => `فتح النسخة الميسَّرة على ${host}`,
  downloading: "جارٍ التنزيل…",
  progress: (bytes, of) => (of ? `${size(bytes)} من ${size(of)}` : size(bytes)),
  cancel: "إلغاء",
  look: "المشاهدة هنا",
  closeLook: "إغلاق المعاينة",
  notShown: "هذا النوع من الملفات لا يُعرض هنا، من باب الأمان.",
  size,
  minutes: (count) => plural(count, {zero: () => `أقل من دقيقة`, one: () => `دقيقة واحدة`, two: () => `دقيقتان`, few: (figure) => `${figure} دقائق`, many: (figure) => `${figure} دقيقة`, other: (figure) => `${figure} دقيقة`}),
  facts: {
    author: "المؤلف",
    added: "أضافها",
    date: "التاريخ",
    version: "الإصدار",
    language: "اللغة",
    reading: "وقت القراءة",
    category: "الفئات",
    keyword: "كلمات مفتاحية",
    license: "الترخيص",
    review: "المراجعة",
    decision: "القرار",
  },
  version: (number) => `الإصدار ${format(number)}`,
  someVersion: "الإصدار الذي لا رقم له",
  reviewOn: (date) => `موعد المراجعة: ${date}`,
  reviewSince: (date) => `حان موعد المراجعة في ${date}: ربما صارت هذه الوثيقة قديمة.`,
  seeDecision: "عرض القرار الذي صدرت عنه",
  licenses: {
    by: "إعادة الاستخدام حرة مع ذكر المؤلف (CC BY)",
    'by-sa': "إعادة الاستخدام حرة مع ذكر المؤلف وبالشروط نفسها (CC BY-SA)",
    zero: "إعادة الاستخدام حرة بلا شروط (CC0)",
    reserved: "كل الحقوق محفوظة",
  },
  older: "الإصدارات الأقدم",
  edit: "تعديل هذه الوثيقة",
});

