// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {DigestStrings} from '../../digest/strings.js';

const quoted = (title: string) => `«${title}»`;

export default ({plural}: Numbers): DigestStrings => ({
  signInFirst: "يلزم تسجيل الدخول لإعداد نشرة.",
  period: "الفترة",
  periods: {
    'this-month': "هذا الشهر",
    'last-month': "الشهر الماضي",
    'this-quarter': "هذا الربع من السنة",
    'last-quarter': "الربع السابق من السنة",
    days: "من يوم إلى آخر",
  },
  from: "من",
  to: "إلى",
  badDays: "يرجى اختيار يومين، الثاني بعد الأول.",
  audience: "لمن",
  audienceHint: "لا تحتوي النشرة إلا على ما يحق لكل هؤلاء قراءته.",
  everyone: "الجميع",
  members: "الأعضاء",
  title: "العنوان",
  usualTitle: (coop) => `نشرة ${coop}`,
  introduction: "المقدمة",
  introductionHint: "السطر الفارغ يفصل بين الفقرات. **عريض**، *مائل*، [رابط](https://example.org).",
  found: (count) => plural(count, {zero: () => `لم يُعثر على شيء.`, one: () => `عُثر على عنصر واحد.`, two: () => `عُثر على عنصرين.`, few: (figure) => `عُثر على ${figure} عناصر.`, many: (figure) => `عُثر على ${figure} عنصرًا.`, other: (figure) => `عُثر على ${figure} عنصر.`}),
  incomplete: (sentence) => `ربما ينقص شيء. ${sentence}`,
  parts: {news: "الأخبار", events: "المواعيد القادمة", decisions: "القرارات"},
  noneIn: {
    news: "لا أخبار في هذه الفترة.",
    events: "لا فعاليات قادمة.",
    decisions: "لا قرارات في هذه الفترة.",
  },
  up: (title) => `نقل ${quoted(title)} إلى أعلى`,
  down: (title) => `نقل ${quoted(title)} إلى أسفل`,
  moved: (title, place, of) => `${quoted(title)}: الترتيب ${place} من ${of}.`,
  preview: "معاينة",
  closePreview: "إغلاق المعاينة",
  print: "طباعة",
  save: "حفظ ملف لرسالة إلكترونية",
  saveHint: "لا يُرسل شيء من هنا. يمكنك فتح الملف في برنامج بريدك، أو نسخ محتواه.",
  saved: "تم حفظ الملف.",
  fileName: "نشرة",
  days: (from, to) => `من ${from} إلى ${to}`,
  untitled: "بلا عنوان",
  by: (names) => `بقلم ${names}`,
  verdicts: {
    adopted: "اعتُمد",
    rejected: "رُفض",
    chosen: "تم الاختيار",
    tied: "تعادل",
    'no-quorum': "أصوات غير كافية",
    'no-votes': "لا أصوات",
  },
  table: "جدول",
});

