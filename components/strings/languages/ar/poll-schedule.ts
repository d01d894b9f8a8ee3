// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollScheduleStrings} from '../../poll-schedule/strings.js';

export default (): PollScheduleStrings => ({
  foreign: "هذا الاستطلاع من تطبيق آخر. يساعد على إيجاد موعد.",
  caption: "المواعيد والإجابات",
  date: "الموعد",
  answers: {yes: "نعم", ifNeedBe: "عند الضرورة", no: "لا"},
  claimed: "الأسماء والإجابات كما هي مكتوبة هناك. يمكن لكل من له حق الكتابة هناك أن يغيّرها.",
  nobody: "لم يُجِب أحد بعد.",
  noDates: "لا يقترح هذا الاستطلاع أي موعد بعد.",
  you: "أنت",
  title: "إجابتك",
  hint: "هل يمكنك الحضور؟ يرجى الإجابة عن كل موعد. ويمكنك تغيير إجابتك لاحقًا.",
  signInFirst: "يلزم تسجيل الدخول للإجابة.",
  send: "إرسال إجابتي",
  sending: "إجابتك في الطريق…",
  sent: "أُرسلت إجابتك.",
  empty: "يرجى الإجابة عن موعد واحد على الأقل.",
  refused: "لا يحق لك الإجابة عن هذا الاستطلاع.",
  offline: "لا اتصال بالشبكة، أو لا رد من الموقع الآخر.",
  notSent: "لم تُرسل إجابتك.",
  kept: "تبقى اختياراتك في النموذج.",
});

