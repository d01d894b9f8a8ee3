// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MemberStrings} from '../../member/strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: "الهاتف", email: "البريد الإلكتروني", photo: "الصورة"},
  visibleTo: {members: "ظاهر للأعضاء", private: "ظاهر لك وحدك"},
  updated: (date) => `حُدّث الملف الشخصي في ${date}`,
  partUnread: "تعذّرت قراءة جزء من هذا الملف الشخصي.",
  write: (name) => `الكتابة إلى ${name}`,
  signInToWrite: (name) => `يلزم تسجيل الدخول للكتابة إلى ${name}.`,
  contact: {
    label: "رسالتك",
    hint: (host) => `تذهب إلى صندوق رسائل هذا العضو، على ${host}، مع ذكر أنها منك.`,
    send: "إرسال",
    cancel: "إلغاء",
    sending: "جارٍ إرسال الرسالة…",
    sent: (name) => `وصلت رسالتك إلى ${name}.`,
    kept: (name) => `رسالتك إلى ${name} محفوظة على هذا الجهاز، وستُرسل في أقرب وقت ممكن.`,
    keptByPage: "لا يحفظ هذا الجهاز شيئًا: يرجى ترك هذه الصفحة مفتوحة حتى يتم الإرسال.",
    notSent: "لم تُرسل رسالتك. نصك ما زال هنا.",
    refused: "لا يستقبل صندوق الرسائل هذا رسائل.",
    empty: "يرجى كتابة رسالتك.",
    tooLong: (limit) => `الحد الأقصى لعدد الأحرف: ${format(limit)}.`,
    failed: "تعذّر فتح الرسالة. يرجى التحقق من الاتصال ثم إعادة المحاولة.",
  },
});

