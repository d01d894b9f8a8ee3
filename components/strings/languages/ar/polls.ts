// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollsStrings} from '../../polls/strings.js';

export default ({plural}: Numbers): PollsStrings => ({
  list: "عمليات التصويت",
  search: "البحث عن تصويت",
  count: (count) => plural(count, {zero: () => `لا عمليات تصويت`, one: () => `تصويت واحد`, two: () => `تصويتان`, few: (figure) => `${figure} عمليات تصويت`, many: (figure) => `${figure} عملية تصويت`, other: (figure) => `${figure} عملية تصويت`}),
  phases: {open: "مفتوحة للتصويت", soon: "قريبًا", over: "بانتظار النتيجة", closed: "مغلقة"},
  others: "أخرى",
  moments: {
    open: (date) => `حتى ${date}`,
    soon: (date) => `ابتداءً من ${date}`,
    over: (date) => `انتهى التصويت في ${date}`,
    closed: (date) => `انتهى التصويت في ${date}`,
  },
  result: (verdict) => `النتيجة: ${verdict}`,
  voted: "لقد أدليت بصوتك.",
  noSummary: "لا نص عنه.",
  empty: "لا تصويت بعد.",
  nothingFound: (query) => `لا يوجد تصويت يطابق «${query}».`,
  clearSearch: "مسح البحث",
  printed: (query, left) =>
    `${query && `البحث: «${query}».`}${left ? plural(left, {zero: () => ` لم يبقَ تصويت خارج هذه الورقة.`, one: () => ` هناك تصويت آخر لم يُطبع.`, two: () => ` هناك تصويتان آخران لم يُطبعا.`, few: (figure) => ` هناك ${figure} عمليات تصويت أخرى لم تُطبع.`, many: (figure) => ` هناك ${figure} عملية تصويت أخرى لم تُطبع.`, other: (figure) => ` هناك ${figure} عملية تصويت أخرى لم تُطبع.`}) : ''}`,
  failed: (host) => `تصويت غير معروض (${host})`,
  maybeOld: "تعذّرت قراءة هذا التصويت من جديد: ربما تغيّر.",
  more: (count) => plural(count, {zero: () => `قُرئت كل عمليات التصويت.`, one: () => `تصويت واحد لم يُقرأ بعد.`, two: () => `تصويتان لم يُقرآ بعد.`, few: (figure) => `${figure} عمليات تصويت لم تُقرأ بعد.`, many: (figure) => `${figure} عملية تصويت لم تُقرأ بعد.`, other: (figure) => `${figure} عملية تصويت لم تُقرأ بعد.`}),
  readMore: "قراءة المزيد",
  unnamed: "بلا سؤال",
  signInFirst: "يلزم تسجيل الدخول لرؤية عمليات التصويت في التعاونية.",
  membersOnly: "عمليات التصويت في التعاونية لا يراها إلا أعضاؤها.",
  noPlace: "لا تصويت لهذه التعاونية هنا بعد.",
});

