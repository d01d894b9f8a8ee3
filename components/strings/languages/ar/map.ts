// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MapStrings} from '../../map/strings.js';

export default ({plural, format}: Numbers): MapStrings => ({
  list: "قائمة",
  search: "بحث",
  searchHint: "اسم أو مدينة أو فئة.",
  count: (count, layer) =>
    layer === undefined
      ? plural(count, {zero: () => `لا نتائج`, one: () => `نتيجة واحدة`, two: () => `نتيجتان`, few: (figure) => `${figure} نتائج`, many: (figure) => `${figure} نتيجة`, other: (figure) => `${figure} نتيجة`})
      : {
          places: () => plural(count, {zero: () => `لا أماكن`, one: () => `مكان واحد`, two: () => `مكانان`, few: (figure) => `${figure} أماكن`, many: (figure) => `${figure} مكانًا`, other: (figure) => `${figure} مكان`}),
          groups: () => plural(count, {zero: () => `لا مجموعات`, one: () => `مجموعة واحدة`, two: () => `مجموعتان`, few: (figure) => `${figure} مجموعات`, many: (figure) => `${figure} مجموعة`, other: (figure) => `${figure} مجموعة`}),
          events: () => plural(count, {zero: () => `لا فعاليات`, one: () => `فعالية واحدة`, two: () => `فعاليتان`, few: (figure) => `${figure} فعاليات`, many: (figure) => `${figure} فعالية`, other: (figure) => `${figure} فعالية`}),
          members: () => plural(count, {zero: () => `لا أعضاء`, one: () => `عضو واحد`, two: () => `عضوان`, few: (figure) => `${figure} أعضاء`, many: (figure) => `${figure} عضوًا`, other: (figure) => `${figure} عضو`}),
        }[layer](),
  one: {places: "مكان", groups: "مجموعة", events: "فعالية", members: "عضو"},
  several: {places: "الأماكن", groups: "المجموعات", events: "الفعاليات", members: "الأعضاء"},
  unnamed: "بلا اسم",
  open: "فتح الخريطة",
  close: "إغلاق الخريطة",
  skip: "تخطي الخريطة",
  asks: (host) => `تطلب الخريطة صورها من ${host}.`,
  back: "العودة إلى الخريطة",
  mapFailed: "تعذّر تحميل الخريطة. تعرض القائمة المعلومات نفسها؛ يمكنك إعادة المحاولة عند عودة الاتصال.",
  onMap: "على الخريطة",
  onMapOf: (name) => `عرض ${name} على الخريطة`,
  noPosition: "ليس على الخريطة بعد",
  nothingMore: "لا معلومات أخرى.",
  about: (kilometres) => `بدقة ${format(kilometres)} كم`,
  distance: (kilometres) => (kilometres < 1 ? "على بُعد أقل من 1 كم" : `على بُعد ${format(Math.round(kilometres))} كم`),
  series: "تُقام بانتظام",
  confirmed: (day) => `تم التحقق في ${day}`,
  doubtful: (day) => `يلزم التحقق: آخر تأكيد في ${day}.`,
  neverConfirmed: "يلزم التحقق: لم يؤكَّد قط.",
  expired: (count) =>
    plural(count, {zero: () => `لا أماكن مخفية.`, one: () => `مكان واحد لم يؤكَّد منذ مدة طويلة، ولا يُعرض.`, two: () => `مكانان لم يؤكَّدا منذ مدة طويلة، ولا يُعرضان.`, few: (figure) => `${figure} أماكن لم تؤكَّد منذ مدة طويلة، ولا تُعرض.`, many: (figure) => `${figure} مكانًا لم تؤكَّد منذ مدة طويلة، ولا تُعرض.`, other: (figure) => `${figure} مكان لم تؤكَّد منذ مدة طويلة، ولا تُعرض.`}),
  showExpired: "عرضها مع ذلك",
  hideExpired: "إخفاؤها من جديد",
  around: "حول مكان",
  files: "تنزيل",
  empty: "لا شيء هنا بعد.",
  noPlace: "لا أماكن للتعاونية تُعرض هنا بعد.",
  nothingFound: (query) => `لا شيء يطابق «${query}».`,
  clearSearch: "مسح البحث",
  printed: (query, left) =>
    `${query && `البحث: «${query}».`}${left ? plural(left, {zero: () => ` لم يبقَ عنصر خارج هذه الورقة.`, one: () => ` هناك عنصر آخر لم يُطبع.`, two: () => ` هناك عنصران آخران لم يُطبعا.`, few: (figure) => ` هناك ${figure} عناصر أخرى لم تُطبع.`, many: (figure) => ` هناك ${figure} عنصرًا آخر لم تُطبع.`, other: (figure) => ` هناك ${figure} عنصر آخر لم تُطبع.`}) : ''}`,
  failed: (host) => `غير معروض (${host})`,
  maybeOld: "تعذّرت قراءة هذا من جديد: ربما صار قديمًا.",
  more: (count) => plural(count, {zero: () => `قُرئت كل العناصر.`, one: () => `عنصر واحد لم يُقرأ بعد.`, two: () => `عنصران لم يُقرآ بعد.`, few: (figure) => `${figure} عناصر لم تُقرأ بعد.`, many: (figure) => `${figure} عنصرًا لم تُقرأ بعد.`, other: (figure) => `${figure} عنصر لم تُقرأ بعد.`}),
  readMore: "قراءة المزيد",
});

