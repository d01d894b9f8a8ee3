// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {SignOutStrings} from '../../sign-out/strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, {zero: (figure) => `${figure} تعديل`, one: () => `تعديل واحد`, two: () => `تعديلين`, few: (figure) => `${figure} تعديلات`, many: (figure) => `${figure} تعديلًا`, other: (figure) => `${figure} تعديل`});
  const drafts = (count: number) => plural(count, {zero: (figure) => `${figure} مسودة`, one: () => `مسودة واحدة`, two: () => `مسودتين`, few: (figure) => `${figure} مسودات`, many: (figure) => `${figure} مسودة`, other: (figure) => `${figure} مسودة`});
  return {
    notSent: (count) => plural(count, {zero: () => `أُرسلت كل التعديلات.`, one: () => `تعديل واحد لم يُرسل بعد.`, two: () => `تعديلان لم يُرسلا بعد.`, few: (figure) => `${figure} تعديلات لم تُرسل بعد.`, many: (figure) => `${figure} تعديلًا لم تُرسل بعد.`, other: (figure) => `${figure} تعديل لم تُرسل بعد.`}),
    notSaved: (count) => plural(count, {zero: () => `حُفظت كل المسودات.`, one: () => `مسودة واحدة لم تُحفظ.`, two: () => `مسودتان لم تُحفظا.`, few: (figure) => `${figure} مسودات لم تُحفظ.`, many: (figure) => `${figure} مسودة لم تُحفظ.`, other: (figure) => `${figure} مسودة لم تُحفظ.`}),
    nothingLeft: "أُرسل كل شيء.",
    needYou: (count) => plural(count, {zero: () => `لا تعديل يحتاج إليك.`, one: () => `تعديل واحد يحتاج إليك قبل إرساله.`, two: () => `تعديلان يحتاجان إليك قبل إرسالهما.`, few: (figure) => `${figure} تعديلات تحتاج إليك قبل إرسالها.`, many: (figure) => `${figure} تعديلًا تحتاج إليك قبل إرسالها.`, other: (figure) => `${figure} تعديل تحتاج إليك قبل إرسالها.`}),
    send: "الإرسال الآن وتسجيل الخروج",
    sendWithoutDrafts: "إرسال التعديلات ومحو المسودات وتسجيل الخروج",
    save: "حفظ النص في ملف وتسجيل الخروج",
    end: {
      nothing: "تسجيل الخروج",
      changes: "محو التعديلات وتسجيل الخروج",
      drafts: "محو المسودات وتسجيل الخروج",
      both: "محو التعديلات والمسودات وتسجيل الخروج",
    },
    stay: "عدم تسجيل الخروج",
    keepDrafts: "إبقاء مسوداتي على هذا الجهاز",
    keepDraftsHint: "تعود إليك عند تسجيل الدخول. على جهاز مشترك، يُفضَّل ترك المربع فارغًا.",
    sending: (count) => `جارٍ إرسال ${changes(count)}…`,
    stuck: (count) => `تعذّر إرسال ${changes(count)}. لم يتم تسجيل خروجك.`,
    fileName: (day) => `نصوصي-${day}.txt`,
    draft: (at) => `كتبت هذا في ${moment('ar', at)} من دون حفظه.`,
    eraseDraft: "محو هذه المسودة",
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(" مع ");
      return `يحتفظ هذا الجهاز بـ${all} إلى أن يتم تسجيل دخولك.`;
    },
  };
};

