// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {InboxStrings} from '../../inbox/strings.js';

export default ({plural, format}: Numbers): InboxStrings => {
  return {
    title: "رسائلك",
    signInFirst: "يلزم تسجيل الدخول لقراءة رسائلك.",
    none: "ليس لديك صندوق رسائل بعد. يُنشأ الصندوق عند طلب الانضمام إلى التعاونية.",
    empty: "لا رسائل.",
    count: (total, fresh) =>
      fresh
        ? plural(total, {zero: () => `لا رسائل. الجديد منها: ${format(fresh)}.`, one: () => `رسالة واحدة. الجديد منها: ${format(fresh)}.`, two: () => `رسالتان. الجديد منها: ${format(fresh)}.`, few: (figure) => `${figure} رسائل. الجديد منها: ${format(fresh)}.`, many: (figure) => `${figure} رسالة. الجديد منها: ${format(fresh)}.`, other: (figure) => `${figure} رسالة. الجديد منها: ${format(fresh)}.`})
        : plural(total, {zero: () => `لا رسائل.`, one: () => `رسالة واحدة، مقروءة.`, two: () => `رسالتان، مقروءتان.`, few: (figure) => `${figure} رسائل، كلها مقروءة.`, many: (figure) => `${figure} رسالة، كلها مقروءة.`, other: (figure) => `${figure} رسالة، كلها مقروءة.`}),
    anyone: "يمكن لكل من له حساب أن يكتب هنا، وأن يوقّع بأي اسم.",
    isNew: "جديدة",
    sentence: {
      message: (who) => `رسالة من ${who}`,
      accepted: (who) => `قُبل طلبك، الرد من ${who}`,
      maybe: (who) => `ربما، الرد من ${who}`,
      refused: (who) => `رُفض طلبك، الرد من ${who}`,
      invited: (who) => `دعوة من ${who}`,
      chat: (who) => `دعوة إلى محادثة، من ${who}`,
      mentioned: (who) => `إشارة إليك في محادثة، من ${who}`,
      answered: (who) => `رد عليك في محادثة، من ${who}`,
      joined: (who) => `مشاركة: إعلان من ${who}`,
      left: (who) => `مغادرة: إعلان من ${who}`,
      offered: (who) => `عرض من ${who}`,
      shared: (who) => `جديد: مشاركة من ${who}`,
      changed: (who) => `تعديل: إعلان من ${who}`,
      removed: (who) => `شيء مسحوب، من ${who}`,
      liked: (who) => `إعجاب من ${who}`,
      followed: (who) => `متابعة لك من ${who}`,
      reported: (who) => `بلاغ من ${who}`,
      other: (who) => `رسالة من تطبيق آخر، بتوقيع ${who}`,
    },
    someone: (host) => (host ? `شخص غير معروف (${host})` : "شخص غير معروف"),
    unreadable: "رسالة لا يمكن قراءتها. ربما جاءت من تطبيق آخر.",
    unanswered: (host) => `تعذّرت قراءة هذه الرسالة: لا رد من ${host}.`,
    received: (date) => `وصلت في ${moment('ar', date)}`,
    open: (host) => `فتح على ${host}`,
    openChat: "فتح المحادثة",
    reply: (name) => `الرد على ${name}`,
    readAll: "قراءة الرسالة كاملة",
    markRead: "تحديد كمقروءة",
    markUnread: "تحديد كغير مقروءة",
    markAll: "تحديد الكل كمقروءة",
    remove: "حذف",
    confirmRemove: "حذف نهائي",
    keep: "إبقاء",
    removed: "حُذفت الرسالة.",
    arrived: (count) => plural(count, {zero: () => `لم تصل رسائل جديدة.`, one: () => `وصلت الآن رسالة جديدة واحدة.`, two: () => `وصلت الآن رسالتان جديدتان.`, few: (figure) => `وصلت الآن ${figure} رسائل جديدة.`, many: (figure) => `وصلت الآن ${figure} رسالة جديدة.`, other: (figure) => `وصلت الآن ${figure} رسالة جديدة.`}),
    older: (count) => plural(count, {zero: () => `عرض الأقدم (لا رسائل)`, one: () => `عرض الأقدم (رسالة واحدة)`, two: () => `عرض الأقدم (رسالتان)`, few: (figure) => `عرض الأقدم (${figure} رسائل)`, many: (figure) => `عرض الأقدم (${figure} رسالة)`, other: (figure) => `عرض الأقدم (${figure} رسالة)`}),
    notMarked: "لم يُسجَّل هذا.",
    notRemoved: "لم تُحذف الرسالة.",
    notRead: "تعذّرت قراءة رسائلك.",
  };
};

