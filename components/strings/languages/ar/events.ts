// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {EventsStrings} from '../../events/strings.js';

export default ({plural}: Numbers): EventsStrings => ({
  list: "الفعاليات",
  search: "البحث عن فعالية",
  searchHint: "عنوان أو مكان مثلًا.",
  upcoming: (count) => plural(count, {zero: () => `لا فعاليات قادمة`, one: () => `فعالية قادمة واحدة`, two: () => `فعاليتان قادمتان`, few: (figure) => `${figure} فعاليات قادمة`, many: (figure) => `${figure} فعالية قادمة`, other: (figure) => `${figure} فعالية قادمة`}),
  past: (count) => plural(count, {zero: () => `لا فعاليات سابقة`, one: () => `فعالية سابقة واحدة`, two: () => `فعاليتان سابقتان`, few: (figure) => `${figure} فعاليات سابقة`, many: (figure) => `${figure} فعالية سابقة`, other: (figure) => `${figure} فعالية سابقة`}),
  showPast: "عرض الفعاليات السابقة",
  showUpcoming: "عرض الفعاليات القادمة",
  views: {legend: "طريقة العرض", list: "قائمة", week: "أسبوع", month: "شهر"},
  subscribe: "المتابعة في برنامج تقويم",
  feed: "خلاصة RSS",
  empty: "لا فعاليات مقررة حاليًا.",
  emptyPast: "لا فعاليات سابقة.",
  nothingFound: (query) => `لا توجد فعالية تطابق «${query}».`,
  clearSearch: "مسح البحث",
  printed: (query, left) =>
    `${query && `البحث: «${query}».`}${left ? plural(left, {zero: () => ` لم يبقَ موعد خارج هذه الورقة.`, one: () => ` هناك موعد آخر لم يُطبع.`, two: () => ` هناك موعدان آخران لم يُطبعا.`, few: (figure) => ` هناك ${figure} مواعيد أخرى لم تُطبع.`, many: (figure) => ` هناك ${figure} موعدًا آخر لم تُطبع.`, other: (figure) => ` هناك ${figure} موعد آخر لم تُطبع.`}) : ''}`,
  failed: (host) => `فعالية غير معروضة (${host})`,
  maybeOld: "تعذّرت قراءة هذه الفعالية من جديد: ربما تغيّرت.",
  more: (count) => plural(count, {zero: () => `قُرئت كل الفعاليات.`, one: () => `فعالية واحدة لم تُقرأ بعد.`, two: () => `فعاليتان لم تُقرآ بعد.`, few: (figure) => `${figure} فعاليات لم تُقرأ بعد.`, many: (figure) => `${figure} فعالية لم تُقرأ بعد.`, other: (figure) => `${figure} فعالية لم تُقرأ بعد.`}),
  readMore: "قراءة المزيد",
  unnamed: "بلا عنوان",
  notOfCoop: (host) => `هذه الفعالية (${host}) ليست في تقويم التعاونية، لذلك لا تُعرض هنا.`,

  today: (day) => `اليوم، ${day}`,
  tomorrow: (day) => `غدًا، ${day}`,
  allDay: "طوال اليوم",
  there: (times, place) => `${times} بتوقيت ${place}`,
  until: (day) => `حتى ${day}`,
  since: (day) => `منذ ${day}`,
  cancelled: "ملغاة",
  because: (reason) => `: ${reason}`,
  moved: (from) => `نُقل موعدها، كانت مقررة في ${from}`,
  online: "عن بُعد",
  onSiteAndOnline: "حضوريًا وعن بُعد",
  unread: (names) => `تعذّرت قراءة تقويم: ${names}.`,
  from: (source) => `تقويم ${source}`,

  fields: {
    start: "متى",
    end: "النهاية",
    recurrence: "التكرار",
    website: "صفحة الويب",
    onlineAddress: "اجتماع بالفيديو",
    other: "تفصيل",
  },
});

