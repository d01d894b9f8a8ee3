// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PollPackStrings} from '../../poll-pack/strings.js';

export default ({format}: Numbers): PollPackStrings => ({
  title: "للقراءة قبل التصويت",
  documents: "الوثائق",
  size: (bytes) => sizeText('ar', bytes),
  argumentsFor: "حجج مؤيدة",
  argumentsAgainst: "حجج معارضة",
  noArgument: "لا حجج بعد.",
  by: (name) => `بقلم ${name}`,
  questions: "أسئلة وأجوبة",
  noAnswer: "لا جواب بعد.",
  partial: "بعض ما فيه لا يمكن عرضه هنا.",
  ask: {
    open: "طرح سؤال",
    title: "سؤالك",
    to: "إلى",
    hint: "يقرأ هذا الشخص سؤالك واسمك. وقد يظهر الجواب هنا من دون اسمك.",
    label: "سؤالك",
    send: "إرسال",
    cancel: "إلغاء",
    sending: "جارٍ الإرسال…",
    sent: (name) => `أُرسل سؤالك إلى ${name}.`,
    kept: "سؤالك محفوظ على هذا الجهاز، وسيُرسل في أقرب وقت ممكن.",
    keptByPage: "لم يُرسل سؤالك بعد. يرجى ترك هذه الصفحة مفتوحة.",
    notSent: "لم يُرسل سؤالك.",
    noInbox: "لا يستقبل هذا الشخص رسائل. يرجى اختيار شخص آخر.",
    empty: "يرجى كتابة سؤالك.",
    tooLong: (characters) => `الحد الأقصى لعدد الأحرف: ${format(characters)}.`,
    letter: (question, text) => `سؤال عن التصويت «${question}»:

${text}`,
  },
  edit: {
    title: "إضافة إلى ما يقرؤه الأعضاء",
    hint: "من العدل أن تُعطى الحجج المعارضة مساحة كمساحة الحجج المؤيدة.",
    add: {
      document: "إضافة وثيقة",
      argumentFor: "إضافة حجة مؤيدة",
      argumentAgainst: "إضافة حجة معارضة",
      question: "إضافة سؤال وجوابه",
    },
    change: (text) => `تعديل «${text}»`,
    remove: (text) => `إزالة «${text}»`,
    asksToRemove: (text) => `هل تُزال «${text}»؟`,
    doRemove: "إزالة",
    keep: "إبقاء",
    label: {
      document: "عنوان الوثيقة",
      argumentFor: "حجة مؤيدة",
      argumentAgainst: "حجة معارضة",
      question: "السؤال",
    },
    address: "رابط الوثيقة",
    addressHint: "رابط مثل https://example.org/budget.pdf. يجب أن يتمكن الأعضاء من فتحه.",
    answer: "الجواب",
    answerHint: "يمكنك ترك الخانة فارغة والإجابة لاحقًا.",
    save: "حفظ",
    cancel: "إلغاء",
    saving: "جارٍ الحفظ…",
    saved: "تم الحفظ. يمكن للأعضاء قراءته.",
    kept: "ذلك محفوظ على هذا الجهاز، وسيُرسل في أقرب وقت ممكن.",
    notSaved: "لم يتم الحفظ.",
    changed: "عدّله شخص آخر في هذه الأثناء. يرجى قراءته من جديد أعلاه، ثم الحفظ.",
    empty: "يرجى كتابة شيء هنا.",
    tooLong: (characters) => `الحد الأقصى لعدد الأحرف: ${format(characters)}.`,
    noAddress: "يرجى كتابة عنوان مثل https://example.org.",
  },
});

