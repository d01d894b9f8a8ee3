// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {valueWords} from './things/value.js';
import type {ListingStrings} from '../../listing/strings.js';

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: "بحث",
  count: (found, all, nouns) => {
    const say = (count: number) => (nouns ? numbers.plural(count, ...nouns) : numbers.plural(count, {zero: () => `لا نتائج`, one: () => `نتيجة واحدة`, two: () => `نتيجتان`, few: (figure) => `${figure} نتائج`, many: (figure) => `${figure} نتيجة`, other: (figure) => `${figure} نتيجة`}));
    return found === all ? say(all) : `${say(found)} من أصل ${numbers.format(all)}`;
  },
  empty: "لا شيء هنا بعد.",
  nothingFound: (query, isNarrowed) => {
    if (!query) return "لا شيء يطابق خيارات التصفية هذه.";
    return isNarrowed ? `لا شيء يطابق «${query}» مع خيارات التصفية هذه.` : `لا شيء يطابق «${query}».`;
  },
  clearSearch: "مسح البحث",
  clearFilters: "مسح خيارات التصفية",
  unnamed: "بلا اسم",
  failed: (host) => `غير معروض (${host})`,
  maybeOld: "تعذّرت قراءة هذا من جديد: ربما صار قديمًا.",
  more: (count) => numbers.plural(count, {zero: () => `قُرئت كل العناصر.`, one: () => `عنصر واحد لم يُقرأ بعد.`, two: () => `عنصران لم يُقرآ بعد.`, few: (figure) => `${figure} عناصر لم تُقرأ بعد.`, many: (figure) => `${figure} عنصرًا لم تُقرأ بعد.`, other: (figure) => `${figure} عنصر لم تُقرأ بعد.`}),
  readMore: "قراءة المزيد",
  others: "أخرى",
  printed: (query, left) =>
    `${query && `البحث: «${query}».`}${left ? numbers.plural(left, {zero: () => ` لم يبقَ عنصر خارج هذه الورقة.`, one: () => ` هناك عنصر آخر لم يُطبع.`, two: () => ` هناك عنصران آخران لم يُطبعا.`, few: (figure) => ` هناك ${figure} عناصر أخرى لم تُطبع.`, many: (figure) => ` هناك ${figure} عنصرًا آخر لم تُطبع.`, other: (figure) => ` هناك ${figure} عنصر آخر لم تُطبع.`}) : ''}`,
  list: "قائمة",
  table: {scroll: (label) => `${label}، يمكن تحريكه جانبيًا`},
  filters: {
    legend: "تصفية",
    all: "الكل",
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `الأكثر شيوعًا، وعددها ${numbers.format(count)}. يمكن الوصول إلى غيرها بالبحث.`,
    nothingToChoose: "لا خيارات تصفية متاحة بعد.",
    from: {number: "من", date: "من", time: "من"},
    to: {number: "إلى", date: "إلى", time: "إلى"},
    between: (from, to) => (from === to ? from : `بين ${from} و${to}`),
    range: (label, from, to) => `${label}: ${from && to ? `من ${from} إلى ${to}` : from ? `من ${from}` : `حتى ${to}`}`,
    chosen: "خيارات التصفية المختارة:",
    remove: (label) => `إزالة ${label}`,
    clear: "مسح الكل",
    sort: "الترتيب حسب",
    usualOrder: "الترتيب المعتاد",
    descending: (label) => `${label}، تنازليًا`,
    noList: "هذا الجزء من الصفحة غير جاهز بعد: القائمة المراد تصفيتها ناقصة.",
  },
});

