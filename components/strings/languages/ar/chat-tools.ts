// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatToolsStrings} from '../../chat-tools/strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: "البحث في المحادثة",
  searchHint: "كلمات أو اسم. يعود البحث إلى الوراء يومًا بعد يوم.",
  start: "بحث",
  stop: "إيقاف",
  searching: (found, day) =>
    ["جارٍ البحث…", ...(day ? [`${day}.`] : []), found ? plural(found, {zero: () => `لم يُعثر على أي رسالة.`, one: () => `عُثر على رسالة واحدة.`, two: () => `عُثر على رسالتين.`, few: (figure) => `عُثر على ${figure} رسائل.`, many: (figure) => `عُثر على ${figure} رسالة.`, other: (figure) => `عُثر على ${figure} رسالة.`}) : ''].join(
      ' ',
    ),
  found: (count) => (count ? plural(count, {zero: () => `لم يُعثر على أي رسالة.`, one: () => `عُثر على رسالة واحدة.`, two: () => `عُثر على رسالتين.`, few: (figure) => `عُثر على ${figure} رسائل.`, many: (figure) => `عُثر على ${figure} رسالة.`, other: (figure) => `عُثر على ${figure} رسالة.`}) : "لم يُعثر على أي رسالة."),
  foundUntil: (count, day) => {
    const found = count ? plural(count, {zero: () => `لم يُعثر على أي رسالة`, one: () => `عُثر على رسالة واحدة`, two: () => `عُثر على رسالتين`, few: (figure) => `عُثر على ${figure} رسائل`, many: (figure) => `عُثر على ${figure} رسالة`, other: (figure) => `عُثر على ${figure} رسالة`}) : "لم يُعثر على أي رسالة";
    return `${found} ${day ? `منذ ${day}` : "حتى الآن"}.`;
  },
  goOn: "مواصلة البحث في الأقدم",
  goToMessage: (name, time) => `${name}، ${time}`,
  date: "الانتقال إلى تاريخ",
  goToDate: "انتقال",
  save: "حفظ المعروض",
  saveHelp: "لا يُحفظ إلا الرسائل الظاهرة على الشاشة.",
  saveText: "كنص",
  saveJson: "كبيانات (JSON)",
  saveTurtle: "لتطبيق محادثة آخر",
  announce: "قراءة الرسائل الجديدة بصوت مسموع",
  announceHint: "لبرامج قراءة الشاشة.",
  mute: "كتم",
  muteHint: "تبقى المحادثة في قائمتك، من دون تنبيه إلى الجديد.",
  muted: "مكتومة",
  quiet: "ساعات الهدوء",
  quietHint: "خلال هذه الساعات لا تنبيه إلى الجديد في أي محادثة.",
  from: "من",
  until: "إلى",
  leave: "مغادرة المحادثة",
  leaveHelp: "تختفي من قائمتك. يبقى ما كتبته، ويمكنك العودة.",
  confirmLeave: "مغادرة",
  stay: "بقاء",
  left: "غادرت هذه المحادثة.",
  comeBack: "عودة",
  kept: "تم تسجيل ذلك.",
  notKept: "لم يُسجَّل ذلك.",
  removed: "رسالة مسحوبة",
  edited: "عُدّلت",
  unconfirmed: "اسم غير مؤكد",
});

