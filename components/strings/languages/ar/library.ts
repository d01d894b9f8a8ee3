// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryStrings} from '../../library/strings.js';

export default ({plural}: Numbers): LibraryStrings => ({
  list: "الوثائق",
  search: "البحث عن وثيقة",
  searchHint: "كلمة من العنوان أو الملخص، أو فئة، أو اسم.",
  count: (count) => plural(count, {zero: () => `لا وثائق`, one: () => `وثيقة واحدة`, two: () => `وثيقتان`, few: (figure) => `${figure} وثائق`, many: (figure) => `${figure} وثيقة`, other: (figure) => `${figure} وثيقة`}),
  pinned: "مثبّتة",
  others: "وثائق أخرى",
  isPinned: "مثبّتة",
  unnamed: "بلا عنوان",
  link: (host) => `صفحة على ${host}`,
  minutes: (count) => plural(count, {zero: () => `القراءة في أقل من دقيقة`, one: () => `القراءة في دقيقة واحدة`, two: () => `القراءة في دقيقتين`, few: (figure) => `القراءة في ${figure} دقائق`, many: (figure) => `القراءة في ${figure} دقيقة`, other: (figure) => `القراءة في ${figure} دقيقة`}),
  version: (number) => `الإصدار ${number}`,
  toReview: (day) => `حان موعد مراجعتها في ${day}`,
  readers: {
    everyone: "يمكن للجميع رؤيتها",
    members: "يمكن للأعضاء رؤيتها",
    group: (name) => (name ? `يمكن للمجموعة «${name}» رؤيتها` : "يمكن لمجموعة رؤيتها"),
    person: "لا يراها إلا أنت والمكتب",
    unknown: '',
  },
  views: {legend: "طريقة العرض", list: "قائمة", table: "جدول"},
  sort: {label: "الترتيب حسب", newest: "الأحدث", title: "العنوان", 'review-date': "تاريخ المراجعة"},
  columns: {
    title: "العنوان",
    format: "نوع الملف",
    category: "الفئات",
    author: "المؤلف",
    dated: "التاريخ",
    readers: "من يمكنه رؤيتها",
  },
  scroll: "جدول الوثائق، يمكن تحريكه جانبيًا",
  folders: {
    label: "الفئات",
    open: "اختيار فئة",
    all: "كل الوثائق",
    unfiled: "بلا فئة",
    holds: (name, count) => plural(count, {zero: () => `${name}، لا وثائق`, one: () => `${name}، وثيقة واحدة`, two: () => `${name}، وثيقتان`, few: (figure) => `${name}، ${figure} وثائق`, many: (figure) => `${name}، ${figure} وثيقة`, other: (figure) => `${name}، ${figure} وثيقة`}),
    path: "مكانك الحالي",
  },
  open: "فتح الصفحة",
  download: "تنزيل",
  filed: (categories) => `الفئات: ${categories}`,
  keywords: (words) => `كلمات مفتاحية: ${words}`,
  changed: (note) => `ما الذي تغيّر: ${note}`,
  add: "إضافة وثائق",
  manage: "ترتيب",
  empty: "لا توجد وثائق بعد.",
  emptyFolder: "لا توجد وثائق في هذه الفئة.",
  nothingFound: (query) => `لا توجد وثيقة تطابق «${query}».`,
  clearSearch: "مسح البحث",
  showAll: "عرض كل الوثائق",
  printed: (query, folder, left) =>
    [
      folder && `الفئة: ${folder}.`,
      query && `البحث: «${query}».`,
      left && plural(left, {zero: () => `لم تبقَ وثائق خارج هذه الورقة.`, one: () => `هناك وثيقة أخرى لم تُطبع.`, two: () => `هناك وثيقتان أخريان لم تُطبعا.`, few: (figure) => `هناك ${figure} وثائق أخرى لم تُطبع.`, many: (figure) => `هناك ${figure} وثيقة أخرى لم تُطبع.`, other: (figure) => `هناك ${figure} وثيقة أخرى لم تُطبع.`}),
    ]
      .filter(Boolean)
      .join(' '),
  failed: (host) => `وثيقة غير معروضة (${host})`,
  maybeOld: "تعذّرت قراءة هذه الوثيقة من جديد: ربما تغيّرت.",
  more: (count) => plural(count, {zero: () => `قُرئت كل الوثائق.`, one: () => `وثيقة واحدة لم تُقرأ بعد.`, two: () => `وثيقتان لم تُقرآ بعد.`, few: (figure) => `${figure} وثائق لم تُقرأ بعد.`, many: (figure) => `${figure} وثيقة لم تُقرأ بعد.`, other: (figure) => `${figure} وثيقة لم تُقرأ بعد.`}),
  readMore: "قراءة المزيد",
  signInFirst: "يلزم تسجيل الدخول لرؤية وثائق التعاونية.",
  membersOnly: "وثائق هذه التعاونية لا يراها إلا أعضاؤها.",
  noPlace: "لا مكتبة لهذه التعاونية بعد.",
});

