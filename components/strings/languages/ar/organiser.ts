// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {OrganiserStrings} from '../../organiser/strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: "من سيحضر",
  pastDates: "مواعيد سابقة",
  dateAhead: "الموعد القادم المختار أعلاه",
  loading: "جارٍ قراءة التسجيلات…",
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, {zero: () => `لا مقاعد محجوزة`, one: () => `مقعد محجوز واحد`, two: () => `مقعدان محجوزان`, few: (figure) => `${figure} مقاعد محجوزة`, many: (figure) => `${figure} مقعدًا محجوزًا`, other: (figure) => `${figure} مقعد محجوز`}),
      waiting ? plural(waiting, {zero: () => `لا مقاعد على الانتظار`, one: () => `مقعد واحد على الانتظار`, two: () => `مقعدان على الانتظار`, few: (figure) => `${figure} مقاعد على الانتظار`, many: (figure) => `${figure} مقعدًا على الانتظار`, other: (figure) => `${figure} مقعد على الانتظار`}) : '',
      maybe ? `ربما: ${format(maybe)}` : '',
    ]
      .filter(Boolean)
      .join("، "),
  nobody: "لم يُجِب أحد بعد.",
  incomplete: "تعذّرت قراءة بعض التسجيلات. يرجى إعادة المحاولة لاحقًا.",
  caption: "الإجابات، بترتيب وصولها",
  columns: {name: "الاسم", answer: "الإجابة", companions: "المرافقون", present: "الحضور"},
  answersUntil: (day) => `تُمحى الإجابات عن أسئلتك في ${day}، عند فتح هذه الصفحة.`,
  answersErased: "مُحيت الإجابات عن أسئلتك.",
  hasPlace: "مقعد محجوز",
  waits: (position) => `في الانتظار، الرقم ${format(position)}`,
  maybe: "ربما",
  no: "عدم حضور",
  onTheWay: "التسجيل في الطريق",
  struckOut: "غير محسوب",
  denied: {
    'no-member': "غير عضو",
    unconfirmed: "لم يصل تأكيد",
  },
  unchecked: "لم يتم التحقق بعد",
  isPresent: (name) => `حضور ${name}`,
  refresh: "إعادة قراءة التسجيلات",
  exportTable: "حفظ كجدول (CSV)",
  print: "طباعة ورقة الحضور",
  guest: {
    title: "إضافة شخص بلا حساب",
    name: "الاسم",
    hint: "يُعطى مقعدًا كغيره، بترتيب الوصول.",
    add: "تسجيل",
  },
  write: "الكتابة إلى المسجّلين",
  message: "رسالتك",
  messageHint: (count) => plural(count, {zero: () => `لا تُرسل إلى أحد.`, one: () => `تُرسل إلى شخص واحد.`, two: () => `تُرسل إلى شخصين، إلى كل منهما على حدة.`, few: (figure) => `تُرسل إلى ${figure} أشخاص، إلى كل منهم على حدة.`, many: (figure) => `تُرسل إلى ${figure} شخصًا، إلى كل منهم على حدة.`, other: (figure) => `تُرسل إلى ${figure} شخص، إلى كل منهم على حدة.`}),
  send: "إرسال",
  cancel: "إلغاء",
  sent: (count) => plural(count, {zero: () => `لم تُرسل الرسالة إلى أحد.`, one: () => `أُرسلت الرسالة إلى شخص واحد.`, two: () => `أُرسلت الرسالة إلى شخصين.`, few: (figure) => `أُرسلت الرسالة إلى ${figure} أشخاص.`, many: (figure) => `أُرسلت الرسالة إلى ${figure} شخصًا.`, other: (figure) => `أُرسلت الرسالة إلى ${figure} شخص.`}),
  notSent: (names) => `لم تصل إلى: ${names}.`,
  emptyMessage: "يرجى كتابة رسالتك.",
  told: (count) => plural(count, {zero: () => `لم يُبلَّغ أحد.`, one: () => `أُبلغ شخص واحد.`, two: () => `أُبلغ شخصان.`, few: (figure) => `أُبلغ ${figure} أشخاص.`, many: (figure) => `أُبلغ ${figure} شخصًا.`, other: (figure) => `أُبلغ ${figure} شخص.`}),
  struck: (count) =>
    plural(count, {zero: () => `كل التسجيلات محسوبة.`, one: () => `تسجيل واحد لم يؤكده أحد لم يعد محسوبًا.`, two: () => `تسجيلان لم يؤكدهما أحد لم يعودا محسوبين.`, few: (figure) => `${figure} تسجيلات لم يؤكدها أحد لم تعد محسوبة.`, many: (figure) => `${figure} تسجيلًا لم يؤكدها أحد لم تعد محسوبة.`, other: (figure) => `${figure} تسجيل لم يؤكدها أحد لم تعد محسوبة.`}),
  news: {
    place: (event, date) => `خبر سار: لك مقعد في «${event}»، ${date}.`,
    cancelled: (event, date, reason) => `أُلغيت «${event}»، ${date}.${reason ? ` ${reason}` : ''}`,
  },
});

