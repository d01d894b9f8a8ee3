// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ComposeStrings} from '../../chat-compose/strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: "مفتاح Enter لسطر جديد، وCtrl مع Enter للإرسال. والرمز @ لذكر شخص.",
  hintEnter: "مفتاح Enter للإرسال، وShift مع Enter لسطر جديد. والرمز @ لذكر شخص.",
  enterSends: "الإرسال بمفتاح Enter",
  send: "إرسال",
  change: "حفظ",
  sending: "جارٍ الإرسال…",
  sent: "أُرسلت الرسالة.",
  kept: "هي محفوظة على هذا الجهاز، وستُرسل في أقرب وقت ممكن.",
  keptOnPage: "لم يعد هذا الجهاز يحفظ شيئًا: يرجى ترك الصفحة مفتوحة حتى يتم الإرسال.",
  replyingTo: (name) => `ردك على ${name}`,
  changing: "تعديل رسالتك",
  cancel: "إلغاء",
  addFile: "إضافة صورة أو وثيقة",
  fileHint:
    "‏PDF أو نص أو جدول أو صورة، 10 ميغابايت على الأكثر. تُصغَّر الصور، ويُحذف منها مكان التقاطها.",
  fileText: (name) => `وصف ${name}`,
  fileTextHint: "ما يلزم معرفته من دون رؤية الصورة.",
  dropFile: (name) => `استبعاد ${name}`,
  notKept: (name) =>
    `لا يحفظ هذا الجهاز ${name}: إذا غادرت الصفحة قبل الإرسال، فستلزم إضافة الملف من جديد.`,
  notThere: (name) => `لم يعد ${name} على هذا الجهاز: يرجى إضافته من جديد.`,
  signs: "إضافة رمز تعبيري",
  people: "أشخاص يمكن ذكرهم",
  peopleFound: (count) => (count ? plural(count, {zero: () => `لم يُعثر على أحد`, one: () => `عُثر على شخص واحد`, two: () => `عُثر على شخصين`, few: (figure) => `عُثر على ${figure} أشخاص`, many: (figure) => `عُثر على ${figure} شخصًا`, other: (figure) => `عُثر على ${figure} شخص`}) : "لا أحد بهذا الاسم"),
  draftFrom: (time) => `بدأت كتابتها في ${time}، ولم تُرسل بعد.`,
  dropDraft: "محو هذه المسودة",
  mistakes: {
    empty: "يرجى كتابة شيء أو إضافة ملف.",
    tooLong: (over) =>
      plural(over, {zero: () => `رسالتك ليست أطول من الحد.`, one: () => `رسالتك أطول من الحد بحرف واحد. لم يضِع شيء: يمكنك تقصيرها أو إرسالها على أجزاء.`, two: () => `رسالتك أطول من الحد بحرفين. لم يضِع شيء: يمكنك تقصيرها أو إرسالها على أجزاء.`, few: (figure) => `رسالتك أطول من الحد بـ${figure} أحرف. لم يضِع شيء: يمكنك تقصيرها أو إرسالها على أجزاء.`, many: (figure) => `رسالتك أطول من الحد بـ${figure} حرفًا. لم يضِع شيء: يمكنك تقصيرها أو إرسالها على أجزاء.`, other: (figure) => `رسالتك أطول من الحد بـ${figure} حرف. لم يضِع شيء: يمكنك تقصيرها أو إرسالها على أجزاء.`}),
    tooManyFiles: (most) => `أقصى عدد للملفات في الرسالة: ${format(most)}.`,
    fileType: (name) => `لا يمكن إضافة ${name}: ملفات من هذا النوع قد تتصرف باسم من يفتحها.`,
    fileTooLarge: (name) => `حجم ${name} أكبر من 10 ميغابايت.`,
    fileEmpty: (name) => `الملف ${name} فارغ.`,
    pictureUnread: (name) => `تعذّرت قراءة ${name} على أنه صورة.`,
    textMissing: (name) => `يرجى وصف ${name} ببضع كلمات، لمن لا يرى الصورة.`,
  },
  notSent: "لم تُرسل هذه الرسالة.",
  withFiles: (names) => `مع ${names}.`,
  takeUp: "استعادتها لتصحيحها",
  tryAgain: "إعادة المحاولة",
  left: (count) => plural(count, {zero: () => `لم يبقَ أي حرف.`, one: () => `بقي حرف واحد.`, two: () => `بقي حرفان.`, few: (figure) => `بقي ${figure} أحرف.`, many: (figure) => `بقي ${figure} حرفًا.`, other: (figure) => `بقي ${figure} حرف.`}),
  noMoreOpen: "لم تعد هذه المحادثة متاحة لك. نصك ما زال موجودًا: يمكنك نسخه إن احتجت إليه.",
});

