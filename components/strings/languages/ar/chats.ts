// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatsStrings} from '../../chats/strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: "يلزم تسجيل الدخول لرؤية محادثاتك.",
  reading: "جارٍ قراءة محادثاتك…",
  title: "محادثاتك",
  empty: "ليس لديك أي محادثة بعد.",
  count: (total, fresh) =>
    plural(total, {zero: () => `لا محادثات، ${fresh ? `ما فيه جديد منها: ${format(fresh)}` : "لا جديد"}.`, one: () => `محادثة واحدة، ${fresh ? `ما فيه جديد منها: ${format(fresh)}` : "لا جديد"}.`, two: () => `محادثتان، ${fresh ? `ما فيه جديد منها: ${format(fresh)}` : "لا جديد"}.`, few: (figure) => `${figure} محادثات، ${fresh ? `ما فيه جديد منها: ${format(fresh)}` : "لا جديد"}.`, many: (figure) => `${figure} محادثة، ${fresh ? `ما فيه جديد منها: ${format(fresh)}` : "لا جديد"}.`, other: (figure) => `${figure} محادثة، ${fresh ? `ما فيه جديد منها: ${format(fresh)}` : "لا جديد"}.`}),
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, {zero: () => `لا رسائل جديدة`, one: () => `رسالة جديدة واحدة`, two: () => `رسالتان جديدتان`, few: (figure) => `${figure} رسائل جديدة`, many: (figure) => `${figure} رسالة جديدة`, other: (figure) => `${figure} رسالة جديدة`})
      : count
        ? plural(count, {zero: () => `لا رسائل جديدة`, one: () => `رسالة جديدة واحدة على الأقل`, two: () => `رسالتان جديدتان على الأقل`, few: (figure) => `${figure} رسائل جديدة على الأقل`, many: (figure) => `${figure} رسالة جديدة على الأقل`, other: (figure) => `${figure} رسالة جديدة على الأقل`})
        : "هناك جديد",
  looking: (total) => plural(total, {zero: () => `لا محادثات. جارٍ البحث عن الجديد…`, one: () => `محادثة واحدة. جارٍ البحث عن الجديد…`, two: () => `محادثتان. جارٍ البحث عن الجديد…`, few: (figure) => `${figure} محادثات. جارٍ البحث عن الجديد…`, many: (figure) => `${figure} محادثة. جارٍ البحث عن الجديد…`, other: (figure) => `${figure} محادثة. جارٍ البحث عن الجديد…`}),
  openedBy: (name, day) => `فُتحت بمبادرة من ${name}${day === undefined ? '' : ` في ${day}`}`,
  openedOn: (day) => `فُتحت في ${day}`,
  isMuted: "مكتومة",
  quiet: "ساعات الهدوء: التنبيه إلى الجديد لاحقًا.",
  last: (day) => `آخر رسالة في ${day}`,
  unnamed: "محادثة بلا عنوان",
  with: (name) => `مع ${name}`,
  someone: (host) => (host ? `شخص غير معروف (${host})` : "شخص غير معروف"),
  unread: "تعذّرت قراءة هذه المحادثة.",
  invitations: "الدعوات",
  invitedBy: (name) => `اقتراح محادثة من ${name}`,
  invitedText: "الرسالة:",
  accept: "قبول",
  decline: "رفض",
  declineHelp: "عند الرفض لا يُبلَّغ أحد.",
  discover: "محادثات التعاونية",
  join: "إضافة إلى محادثاتي",
  newOne: "محادثة جديدة",
  newWith: "مع من؟",
  newWithHint: "يرجى كتابة اسم، ثم الاختيار من القائمة.",
  newTitle: "العنوان",
  newTitleHint: "ما موضوع الحديث؟",
  newPeople: "المدعوون",
  newText: "بضع كلمات لاقتراحها",
  newTextHint: "تُقرأ قبل قبول الدعوة.",
  ask: "اقتراح المحادثة",
  open: "فتح المحادثة",
  opening: "جارٍ الفتح…",
  opened: "المحادثة مفتوحة.",
  willOpen: "لا اتصال بالشبكة: ستُفتح المحادثة لاحقًا تلقائيًا.",
  asked: (name) => `أُرسل الاقتراح إلى ${name}. يمكنكما التحادث بعد القبول.`,
  notOpened: "تعذّر فتح المحادثة.",
  withGroup: (name) => `مع المجموعة ${name}`,
  kinds: {
    pair: "مع شخص واحد",
    named: "مع عدة أشخاص",
    members: "مع كل أعضاء التعاونية",
    everyone: "متاحة للجميع للقراءة",
  },
  awaiting: (name) => `لم يصل رد ${name} بعد.`,
  mistakes: {
    person: "يرجى اختيار شخص من القائمة.",
    title: "يرجى إعطاء المحادثة عنوانًا.",
    people: "يرجى اختيار شخص واحد على الأقل.",
  },
});

