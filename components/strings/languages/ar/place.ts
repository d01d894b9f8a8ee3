// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PlaceStrings} from '../../place/strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `هذا المكان ليس من أماكن هذه التعاونية. معلوماته موجودة على ${host}.`,
  unnamed: "مكان بلا اسم",
  maybeOld: "قد يكون المعروض قديمًا.",
  facts: {
    category: "النوع",
    where: "العنوان",
    position: "على الخريطة",
    hours: "ساعات العمل",
    phone: "الهاتف",
    email: "البريد الإلكتروني",
    website: "الموقع الإلكتروني",
    accessibility: "دخول الكراسي المتحركة",
    language: "اللغات",
    group: "المجموعة",
    keeper: "المسؤول عن المعلومات",
    confirmed: "تاريخ التحقق",
  },
  access: {yes: "نعم", partly: "جزئيًا", no: "لا"},
  north: "شمالًا",
  south: "جنوبًا",
  east: "شرقًا",
  west: "غربًا",
  openInMaps: "فتح في تطبيق خرائط",
  doubtful: (date) =>
    `يلزم التحقق: ${date ? `لم يؤكد أحد هذا منذ ${date}` : "لم يقل أحد منذ متى وهذا صحيح"}.`,
  expired: (date) => `لم يعد هذا على الخريطة${date ? `: لم يؤكده أحد منذ ${date}` : ''}.`,
  stillRight: "هل ما زال صحيحًا؟",
  stillRightHelp:
    "إجابتك تخبر الآخرين أن بإمكانهم الوثوق بهذه المعلومات. من دون إجابة يزول المكان من الخريطة بعد سنة ونصف.",
  confirm: "نعم، كل شيء صحيح",
  confirming: "جارٍ الحفظ…",
  confirmed: "شكرًا! سُجّل ذلك بتاريخ اليوم.",
  confirmedLater: "شكرًا! ذلك محفوظ على هذا الجهاز، وسيُرسل في أقرب وقت ممكن.",
  notConfirmed: "تعذّر حفظ إجابتك.",
  edit: "تعديل هذا المكان",
});

