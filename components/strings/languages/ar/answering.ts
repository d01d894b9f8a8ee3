// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AnsweringStrings} from '../../answering/strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: "أسئلة الجهة المنظِّمة",
  required: "إلزامي",
  choose: "اختيار…",
  whoReads: (day) => `لا يقرأ إجاباتك إلا الجهة المنظِّمة والمشرفون${day ? `، وتُمحى في ${day}` : ''}.`,
  erased: "مُحيت إجاباتك عن الأسئلة.",
  needAnswer: "يرجى الإجابة عن هذا السؤال.",
  errors: (count) => plural(count, {zero: () => `لا تنقص أي إجابة:`, one: () => `تنقص إجابة واحدة:`, two: () => `تنقص إجابتان:`, few: (figure) => `تنقص ${figure} إجابات:`, many: (figure) => `تنقص ${figure} إجابة:`, other: (figure) => `تنقص ${figure} إجابة:`}),
  showName: "إظهار اسمي للأعضاء الآخرين",
  showNameHint:
    "عندما لا يبقى لك مقعد لا يعود اسمك ظاهرًا. وإذا ألغيت تحديد المربع، يبقى اسمك ظاهرًا إلى أن تعود الجهة المنظِّمة إلى هذه الصفحة.",
  taking: (names, others) => {
    const all = others ? [...names, plural(others, {zero: () => `لا أحد غيرهم`, one: () => `شخص آخر`, two: () => `شخصان آخران`, few: (figure) => `${figure} أشخاص آخرين`, many: (figure) => `${figure} شخصًا آخر`, other: (figure) => `${figure} شخص آخر`})] : names;
    return `المشاركون: ${new Intl.ListFormat('ar').format(all)}.`;
  },
});

