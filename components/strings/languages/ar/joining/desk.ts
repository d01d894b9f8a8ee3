// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DeskStrings} from '../../../joining/desk-strings.js';

export default ({plural}: Numbers): DeskStrings => ({
  requests: {
    title: "الطلبات",
    none: "لا طلب ينتظر ردًا.",
    count: (count) => plural(count, {zero: () => `لا طلب ينتظر ردًا.`, one: () => `طلب واحد ينتظر ردًا.`, two: () => `طلبان ينتظران ردًا.`, few: (figure) => `${figure} طلبات تنتظر ردًا.`, many: (figure) => `${figure} طلبًا تنتظر ردًا.`, other: (figure) => `${figure} طلب تنتظر ردًا.`}),
    byRule: (left, admitted) => {
      const gone = plural(left, {zero: () => `لم يغادر أحد`, one: () => `غادر التعاونية شخص واحد`, two: () => `غادر التعاونية شخصان`, few: (figure) => `غادر التعاونية ${figure} أشخاص`, many: (figure) => `غادر التعاونية ${figure} شخصًا`, other: (figure) => `غادر التعاونية ${figure} شخص`});
      const come = plural(admitted, {zero: () => `لم يُقبل أحد`, one: () => `قُبل شخص واحد`, two: () => `قُبل شخصان`, few: (figure) => `قُبل ${figure} أشخاص`, many: (figure) => `قُبل ${figure} شخصًا`, other: (figure) => `قُبل ${figure} شخص`});
      return `${[...(left ? [gone] : []), ...(admitted ? [come] : [])].join("، ")}.`;
    },
    departures: (names) => `المغادرون: ${names}`,
    arrivals: (names) => `المنضمون: ${names}`,
    wish: {join: "رغبة في الانضمام إلى التعاونية.", leave: "رغبة في مغادرة التعاونية."},
    saving: "جارٍ الحفظ…",
    received: (date) => `وصل في ${date}`,
    confirmed: "أكّده صاحب الطلب.",
    unconfirmed: "غير مؤكد: ربما لم يصدر عن هذا الشخص.",
    unchecked: "لم يتم التحقق منه بعد: يرجى العودة لاحقًا.",
    accept: (name) => `قبول ${name}`,
    refuse: (name) => `رفض ${name}`,
    clear: (name) => `حذف طلب ${name}`,
    retry: (name) => `إعادة المحاولة لطلب ${name}`,
    notDone: {join: "تعذّر قبول هذا الشخص.", leave: "تعذّر حذف هذا الشخص من القائمة."},
    notOwnHome: "ربما كان المجلد المذكور لشخص آخر.",
    reason: "لماذا؟",
    reasonHint: "سيقرأ هذا الشخص جوابك.",
    sendRefusal: "إرسال الرفض",
    cancel: "إلغاء",
    done: {
      joined: (name) => `${name} الآن من الأعضاء.`,
      left: (name) => `انتهت عضوية ${name}.`,
      refused: (name) => `رُفض طلب ${name}.`,
      cleared: (name) => `حُذف طلب ${name}.`,
      gone: (name) => `لم يعد طلب ${name} ينتظر: سبق الرد عليه، أو سُحب.`,
    },
    notTold: "تعذّر إبلاغ هذا الشخص هنا: يلزم إبلاغه بطريقة أخرى.",
    failed: "لم يُحفظ الرد. يمكنك إعادة المحاولة.",
    unread: (count) => plural(count, {zero: () => `قُرئت كل العناصر.`, one: () => `عنصر واحد تعذّرت قراءته.`, two: () => `عنصران تعذّرت قراءتهما.`, few: (figure) => `${figure} عناصر تعذّرت قراءتها.`, many: (figure) => `${figure} عنصرًا تعذّرت قراءتها.`, other: (figure) => `${figure} عنصر تعذّرت قراءتها.`}),
    waiting: (count) => plural(count, {zero: () => `لا عناصر أخرى تنتظر.`, one: () => `هناك عنصر آخر ينتظر إلى أن يُرد على هذه أو تُحذف.`, two: () => `هناك عنصران آخران ينتظران إلى أن يُرد على هذه أو تُحذف.`, few: (figure) => `هناك ${figure} عناصر أخرى تنتظر إلى أن يُرد على هذه أو تُحذف.`, many: (figure) => `هناك ${figure} عنصرًا آخر تنتظر إلى أن يُرد على هذه أو تُحذف.`, other: (figure) => `هناك ${figure} عنصر آخر تنتظر إلى أن يُرد على هذه أو تُحذف.`}),
    rubbish: (count) =>
      plural(count, {zero: () => `لا عناصر غير مقروءة.`, one: () => `عنصر واحد لا يُقرأ، وليس طلبًا.`, two: () => `عنصران لا يُقرآن، وليسا طلبين.`, few: (figure) => `${figure} عناصر لا تُقرأ، وليست طلبات.`, many: (figure) => `${figure} عنصرًا لا تُقرأ، وليست طلبات.`, other: (figure) => `${figure} عنصر لا تُقرأ، وليست طلبات.`}),
    clearRubbish: "حذف ما لا يُقرأ",
    rubbishCleared: "حُذفت العناصر التي لا تُقرأ.",
  },
  invitations: {
    title: "الدعوات",
    explain: "يُقبل المدعوون فور طلبهم، ولا يلزم الرد عليهم.",
    whoCanSee: "لا يقرأ هذه القائمة إلا المشرفون.",
    notNeeded: "التعاونية مفتوحة: يُقبل كل من يطلب. لا حاجة إلى دعوة.",
    none: "لا أحد مدعو حاليًا.",
    count: (count) => plural(count, {zero: () => `لا أحد مدعو.`, one: () => `شخص واحد مدعو.`, two: () => `شخصان مدعوان.`, few: (figure) => `${figure} أشخاص مدعوون.`, many: (figure) => `${figure} شخصًا مدعوون.`, other: (figure) => `${figure} شخص مدعوون.`}),
    list: "الأشخاص المدعوون",
    remove: "إزالة",
    label: "عناوين الحسابات، واحد في كل سطر",
    hint: "يجد كل شخص عنوان حسابه في صفحة طلب الانضمام.",
    example: "مثلًا: https://example.org/amina/profile/card#me",
    invite: "دعوة",
    saving: "جارٍ الحفظ…",
    added: (count) => plural(count, {zero: () => `لم تُضَف أي دعوة.`, one: () => `أُضيفت دعوة واحدة.`, two: () => `أُضيفت دعوتان.`, few: (figure) => `أُضيفت ${figure} دعوات.`, many: (figure) => `أُضيفت ${figure} دعوة.`, other: (figure) => `أُضيفت ${figure} دعوة.`}),
    removed: "أُزيلت الدعوة.",
    known: (address) => `سبقت دعوته: ${address}`,
    member: (address) => `من الأعضاء أصلًا: ${address}`,
    twice: (address) => `مكتوب مرتين: ${address}`,
    nothingTyped: "يرجى كتابة عنوان واحد على الأقل.",
    errors: (count) => plural(count, {zero: () => `لا سطر يحتاج إلى تصحيح. لم يُحفظ شيء بعد.`, one: () => `سطر واحد يحتاج إلى تصحيح. لم يُحفظ شيء بعد.`, two: () => `سطران يحتاجان إلى تصحيح. لم يُحفظ شيء بعد.`, few: (figure) => `${figure} أسطر تحتاج إلى تصحيح. لم يُحفظ شيء بعد.`, many: (figure) => `${figure} سطرًا تحتاج إلى تصحيح. لم يُحفظ شيء بعد.`, other: (figure) => `${figure} سطر تحتاج إلى تصحيح. لم يُحفظ شيء بعد.`}),
    badLine: (line, text) => `السطر ${line}: «${text}» ليس عنوان حساب.`,
    notRead: "تعذّرت قراءة الدعوات.",
    notAdded: "لم تُحفظ الدعوات. نصك ما زال موجودًا.",
    notRemoved: "لم تُزَل الدعوة. يمكنك إعادة المحاولة.",
  },
});

