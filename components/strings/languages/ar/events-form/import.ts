// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {EventImportStrings} from '../../../events-form/import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `«${text}»`;
  const such = (example: string) => (example ? ` (مثلًا ${quoted(example)})` : '');
  const events = (count: number) => plural(count, {zero: (figure) => `${figure} فعالية`, one: () => `فعالية واحدة`, two: () => `فعاليتين`, few: (figure) => `${figure} فعاليات`, many: (figure) => `${figure} فعالية`, other: (figure) => `${figure} فعالية`});
  return {
    title: "جلب ملف تقويم",
    reading: "جارٍ قراءة الملف…",
    refusals: {
      'too-large': "هذا الملف أكبر من 2 ميغابايت. يرجى اختيار ملف أصغر.",
      unreadable: "تعذّرت قراءة هذا الملف. يرجى اختياره من جديد.",
      empty: "هذا الملف فارغ.",
      'no-calendar': "هذا ليس ملف تقويم. يرجى اختيار ملف «.ics».",
      'no-event': "لا توجد فعالية في هذا الملف.",
    },
    notCompared: "لم يُجلب شيء: تعذّرت رؤية ما هو موجود أصلًا في التقويم.",
    filled: (name) => `تم جلب ${name ? quoted(name) : "الفعالية"} من الملف. يرجى المراجعة ثم الحفظ.`,
    isKnown: (name) => `${name ? quoted(name) : "هذه الفعالية"} موجودة أصلًا في التقويم. لم يُجلب شيء.`,
    notesTitle: "يرجى الانتباه:",
    notes: {
      'too-many-events': (count) => `الملف طويل جدًا: لم تتم قراءة ${events(count)} في آخره.`,
      'too-many-dates': (_, example) => `في إحدى السلاسل أكثر من 500 موعد معدَّل: استُبعدت المواعيد الباقية${such(example)}.`,
      'bad-line': (count, example) => plural(count, {zero: () => `لا أسطر غير مفهومة في الملف${such(example)}.`, one: () => `سطر واحد غير مفهوم في الملف${such(example)}.`, two: () => `سطران غير مفهومين في الملف${such(example)}.`, few: (figure) => `${figure} أسطر غير مفهومة في الملف${such(example)}.`, many: (figure) => `${figure} سطرًا غير مفهوم في الملف${such(example)}.`, other: (figure) => `${figure} سطر غير مفهوم في الملف${such(example)}.`}),
      'no-start': (count, example) => `تم استبعاد ${events(count)} من دون يوم أول${such(example)}.`,
      'bad-end': (count, example) => `تم جلب ${events(count)} من دون نهاية، لأن النهاية المكتوبة غير ممكنة${such(example)}.`,
      'bad-date': (_, example) => `مواعيد غير ممكنة في إحدى السلاسل: استُبعدت${such(example)}.`,
      'unknown-zone': (_, example) => `منطقة زمنية غير معروفة: يرجى التحقق من الأوقات ومما ينقص${such(example)}.`,
      'bad-rule': (_, example) => `تكرار لا يمكن للتقويم اتّباعه${such(example)}.`,
      'later-dates': (_, example) => `تعديل يخص كل المواعيد اللاحقة: جُلب للموعد الأول منها فقط${such(example)}.`,
      'changed-texts': (_, example) =>
        `لأحد مواعيد السلسلة عنوان أو مكان خاص به: لم يُجلب${such(example)}.`,
      'bad-address': (_, example) => `رابط غير صحيح: استُبعد${such(example)}.`,
      'guessed-letters': () => "يكتب الملف الحروف الخاصة بطريقة قديمة: يرجى التحقق منها.",
      'cut-text': (_, example) => `نص أطول من الحد: قُطع${such(example)}.`,
      private: (_, example) => `مذكور في الملف أنه خاص${such(example)}.`,
    },
    found: (count) => `يحتوي الملف على ${events(count)}. يرجى اختيار ما يُضاف منها.`,
    more: (count) => `لم يتسع المكان لعرض ${events(count)} بعدها. يرجى إضافة هذه، ثم اختيار الملف من جديد.`,
    legend: "فعاليات الملف",
    audience: "من يمكنه رؤيتها؟",
    all: "اختيار الكل",
    untitled: "فعالية بلا عنوان",
    marks: {
      repeats: "متكررة",
      cancelled: "ملغاة",
      private: "مذكور أنها خاصة",
      known: "موجودة أصلًا في التقويم",
      added: "أُضيفت",
      kept: "محفوظة على هذا الجهاز",
      failed: "لم تُضَف",
    },
    add: (count) => (count ? `إضافة ${events(count)}` : "إضافة"),
    chooseOne: "يرجى اختيار فعالية واحدة على الأقل.",
    adding: (count) => `جارٍ إضافة ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `تمت إضافة ${events(added)}`,
        kept && `تم حفظ ${events(kept)} على هذا الجهاز حتى يتم الإرسال`,
        failed && `تعذّرت إضافة ${format(failed)}`,
      ]
        .filter(Boolean)
        .join("، ") + ".",
    back: "العودة إلى النموذج",
  };
};

