// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {StatusStrings} from '../../status/strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what}: ${name}` : what);
  return {
    title: "ما لم يُرسل بعد",
    offline: "لا اتصال. ما كتبته محفوظ على هذا الجهاز، وسيُرسل لاحقًا.",
    sending: (count) => plural(count, {zero: () => `لا تعديلات قيد الإرسال…`, one: () => `جارٍ إرسال تعديل واحد…`, two: () => `جارٍ إرسال تعديلين…`, few: (figure) => `جارٍ إرسال ${figure} تعديلات…`, many: (figure) => `جارٍ إرسال ${figure} تعديلًا…`, other: (figure) => `جارٍ إرسال ${figure} تعديل…`}),
    waiting: (count) => plural(count, {zero: () => `لا تعديلات تنتظر على هذا الجهاز.`, one: () => `تعديل واحد ينتظر على هذا الجهاز، وسيُرسل تلقائيًا.`, two: () => `تعديلان ينتظران على هذا الجهاز، وسيُرسلان تلقائيًا.`, few: (figure) => `${figure} تعديلات تنتظر على هذا الجهاز، وستُرسل تلقائيًا.`, many: (figure) => `${figure} تعديلًا تنتظر على هذا الجهاز، وستُرسل تلقائيًا.`, other: (figure) => `${figure} تعديل تنتظر على هذا الجهاز، وستُرسل تلقائيًا.`}),
    needsYou: (count) => plural(count, {zero: () => `لا تعديل يحتاج إليك.`, one: () => `تعديل واحد يحتاج إليك.`, two: () => `تعديلان يحتاجان إليك.`, few: (figure) => `${figure} تعديلات تحتاج إليك.`, many: (figure) => `${figure} تعديلًا تحتاج إليك.`, other: (figure) => `${figure} تعديل تحتاج إليك.`}),
    allSent: "أُرسل كل شيء.",
    onPageOnly: "لا يحفظ هذا الجهاز شيئًا. يرجى ترك هذه الصفحة مفتوحة حتى يتم الإرسال.",
    show: "عرض",
    hide: "إخفاء",
    work: {
      edit: named("تعديل"),
      contribute: named("إضافة"),
      'open-room': named("محادثة جديدة"),
      withdraw: named("حذف"),
      announce: named("خبر لقائمة التعاونية"),
      post: named("إرسال إلى التعاونية"),
      profile: named("ملفك الشخصي"),
      register: named("تسجيل"),
      vote: named("تصويت"),
      say: named("رسالة"),
      move: named("نقل إلى قرّاء آخرين"),
    },
    answers: {yes: "نعم", maybe: "ربما", no: "لا"},
    typed: (date) => `كُتب في ${moment('ar', date)}`,
    isSending: "قيد الإرسال…",
    waits: "بانتظار الاتصال.",
    retry: "إعادة المحاولة",
    recreate: "كتابته من جديد",
    copy: "نسخ النص",
    copied: "نُسخ النص.",
    discard: "التخلي عنه",
    confirmDiscard: "التخلي عنه نهائيًا",
    keep: "إبقاء",
    forbidden: "لا يحق لك الكتابة هنا، أو لم يعد يحق لك ذلك. يُستحسن نسخ نصك قبل التخلي عنه.",
    gone: "ما عدّلته حُذف.",
    conflict: (label) => `${label}: عُدّل من مكان آخر أيضًا.`,
    side: {
      mine: () => "هنا",
      theirs: (date) => (date ? `في مكان آخر، ${moment('ar', date)}` : "في مكان آخر"),
    },
    choose: {mine: "إبقاء ما كتبته", theirs: "أخذ الآخر"},
    nothing: "(لا شيء)",
  };
};

