// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ThreadStrings} from '../../thread/strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: "لم يتحدث أحد عن هذا هنا بعد.",
  emptyForVisitor: "لا يمكن رؤية أي رسالة من دون تسجيل الدخول.",
  count: (count) => plural(count, {zero: () => `لا رسائل.`, one: () => `رسالة واحدة.`, two: () => `رسالتان.`, few: (figure) => `${figure} رسائل.`, many: (figure) => `${figure} رسالة.`, other: (figure) => `${figure} رسالة.`}),
  begin: "رسالتك الأولى تفتح النقاش.",
  readersLegend: "من سيمكنه قراءته؟",
  readers: {everyone: "الجميع", members: "أعضاء التعاونية"},
  readersOfGroup: "المجموعة التي كُتب لها",
  label: "المشاركة في النقاش",
  notHere: "الرسالة المطلوبة ليست هنا، أو لم تعد هنا.",
  several: "فُتح هذا النقاش في عدة أماكن. وهي تُقرأ كلها معًا.",
  unread: (count) =>
    count > 1 ? "تعذّرت قراءة عدة أجزاء من هذا النقاش." : "تعذّرت قراءة جزء من هذا النقاش.",
  opening: "جارٍ فتح النقاش…",
  notOpened: "تعذّر فتح النقاش. رسالتك ما زالت موجودة.",
});

