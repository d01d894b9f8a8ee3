// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollRecountStrings} from '../../poll-recount/strings.js';

const tell = "يرجى عرض هذه الصفحة على القائمين على التصويت وعلى أعضاء آخرين.";

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: "إعادة العد",
  explains: (documents) =>
    plural(documents, {zero: () => `يقرأ متصفحك كل الأصوات من جديد ويعدّها بنفسه. لا يقرأ أي وثيقة. ويبقى التصويت كما هو.`, one: () => `يقرأ متصفحك كل الأصوات من جديد ويعدّها بنفسه. يقرأ نحو وثيقة واحدة. ويبقى التصويت كما هو.`, two: () => `يقرأ متصفحك كل الأصوات من جديد ويعدّها بنفسه. يقرأ نحو وثيقتين. ويبقى التصويت كما هو.`, few: (figure) => `يقرأ متصفحك كل الأصوات من جديد ويعدّها بنفسه. يقرأ نحو ${figure} وثائق. ويبقى التصويت كما هو.`, many: (figure) => `يقرأ متصفحك كل الأصوات من جديد ويعدّها بنفسه. يقرأ نحو ${figure} وثيقة. ويبقى التصويت كما هو.`, other: (figure) => `يقرأ متصفحك كل الأصوات من جديد ويعدّها بنفسه. يقرأ نحو ${figure} وثيقة. ويبقى التصويت كما هو.`}),
  provisional: "لم يُغلق التصويت بعد. هذا العد مؤقت.",
  start: "إعادة العد",
  again: "إعادة العد مرة أخرى",
  stop: "إيقاف",
  goOn: "متابعة",
  running: "جارٍ إعادة العد",
  progress: (done, of) => plural(of, {zero: (figure) => `قُرئت ${format(done)} من ${figure} وثيقة`, one: () => `قُرئت ${format(done)} من وثيقة واحدة`, two: () => `قُرئت ${format(done)} من وثيقتين`, few: (figure) => `قُرئت ${format(done)} من ${figure} وثائق`, many: (figure) => `قُرئت ${format(done)} من ${figure} وثيقة`, other: (figure) => `قُرئت ${format(done)} من ${figure} وثيقة`}),
  stopped: (done, of) => plural(of, {zero: (figure) => `توقف العد: قُرئت ${format(done)} من ${figure} وثيقة.`, one: () => `توقف العد: قُرئت ${format(done)} من وثيقة واحدة.`, two: () => `توقف العد: قُرئت ${format(done)} من وثيقتين.`, few: (figure) => `توقف العد: قُرئت ${format(done)} من ${figure} وثائق.`, many: (figure) => `توقف العد: قُرئت ${format(done)} من ${figure} وثيقة.`, other: (figure) => `توقف العد: قُرئت ${format(done)} من ${figure} وثيقة.`}),
  hidden: "لا يمكنك العد بعد: الأصوات مخفية حتى الإغلاق.",
  offline: "لا اتصال بالشبكة. يمكنك المتابعة عند عودته.",
  failed: "تعذّر إكمال العد.",
  matches: "عدّك يطابق النتيجة المنشورة.",
  isIntact: "كل شيء كما كان عند تأكيد الأصوات.",
  differs: (differences) => plural(differences, {zero: () => `لم يجد عدّك أي اختلاف.`, one: () => `وجد عدّك اختلافًا واحدًا.`, two: () => `وجد عدّك اختلافين.`, few: (figure) => `وجد عدّك ${figure} اختلافات.`, many: (figure) => `وجد عدّك ${figure} اختلافًا.`, other: (figure) => `وجد عدّك ${figure} اختلاف.`}),
  caption: "عدّك والعد المنشور",
  columns: {option: "الخيار", own: "عدّك", published: "المنشور"},
  ballots: "الأصوات المحسوبة",
  differences: "ما هو مختلف",
  difference: {
    result: {what: "يعطي عدّك نتيجة غير النتيجة المنشورة.", next: tell},
    box: {what: "الأصوات ليست كما كانت عند الإغلاق: بعضها أُضيف أو أُزيل أو تغيّر.", next: tell},
    roll: {what: "تغيّرت قائمة من يحق لهم التصويت منذ فتحه.", next: tell},
    rules: (votes) => ({
      what: plural(votes, {zero: () => `تغيّرت القواعد قبل أن يصوّت أحد.`, one: () => `تغيّرت القواعد بعد أن صوّت شخص واحد.`, two: () => `تغيّرت القواعد بعد أن صوّت شخصان.`, few: (figure) => `تغيّرت القواعد بعد أن صوّت ${figure} أشخاص.`, many: (figure) => `تغيّرت القواعد بعد أن صوّت ${figure} شخصًا.`, other: (figure) => `تغيّرت القواعد بعد أن صوّت ${figure} شخص.`}),
      next: tell,
    }),
    unread: {what: "في الصندوق صوت تعذّرت الآن قراءته.", next: "يمكنك إعادة المحاولة لاحقًا."},
    removed: (arrived) => ({what: `صوت مؤكد لم يعد في الصندوق. كان قد وصل في ${arrived}.`, next: tell}),
    altered: (name) => ({what: `تغيّر صوت ${name} بعد تأكيده.`, next: tell}),
    'twin-changed': (name) => ({
      what: `النسخة المحفوظة لدى ${name} صارت تقول شيئًا آخر.`,
      next: `الصوت المؤكد هو المحسوب. يمكنك سؤال ${name} عن السبب.`,
    }),
    'twin-gone': (name) => ({
      what: `النسخة التي كانت محفوظة لدى ${name} لم تعد موجودة.`,
      next: "الصوت المؤكد ما زال محسوبًا.",
    }),
    'twin-unreachable': (name) => ({
      what: `تعذّرت الآن قراءة النسخة المحفوظة لدى ${name}.`,
      next: "الصوت المؤكد هو المحسوب. يمكنك إعادة المحاولة لاحقًا.",
    }),
    'not-in-box': (name) => ({
      what: `لدى ${name} صوت ليس في الصندوق. إما أنه لم يصل، أو أن أحدًا حجزه.`,
      next: `يرجى إبلاغ ${name} والقائمين على التصويت.`,
    }),
    'not-confirmed': (name) => ({
      what: `وصل صوت ${name} في وقته. لم يؤكده أحد، لذلك هو غير محسوب.`,
      next: `يرجى إبلاغ ${name} والقائمين على التصويت.`,
    }),
  },
  somebody: "شخص غير معروف",
});

