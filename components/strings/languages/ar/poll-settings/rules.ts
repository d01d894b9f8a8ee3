// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PollRulesStrings} from '../../../poll-settings/rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': "يجيب كل شخص بنعم أو لا أو يمتنع.",
    'single-choice': "يختار كل شخص إجابة واحدة.",
    'multiple-choice': "يختار كل شخص عدة إجابات.",
    consent: "يقول كل شخص هل يوافق، أو لا مانع لديه، أو يعترض.",
    score: "يعطي كل شخص درجة لكل إجابة.",
    dots: "يوزّع كل شخص نقاطًا على الإجابات.",
    schulze: "يرتّب كل شخص الإجابات، من الأفضل إلى الأخيرة.",
    'instant-runoff': "يرتّب كل شخص الإجابات، من الأفضل إلى الأخيرة.",
    dates: "يقول كل شخص أي المواعيد تناسبه.",
  },
  counting: {
    'yes-no': "تُعدّ أصوات «نعم» و«لا».",
    'single-choice': "تُعدّ أصوات كل إجابة.",
    'multiple-choice': "تُعدّ أصوات كل إجابة.",
    consent: "يُعتمد الاقتراح إذا وافق شخص ولم يعترض أحد.",
    score: "الإجابة التي مجموع نقاطها أكبر تأتي أولًا.",
    dots: "الإجابة التي مجموع نقاطها أكبر تأتي أولًا.",
    schulze: "تُقارن كل إجابتين معًا. والتي تتفوق على غيرها تأتي أولًا.",
    'instant-runoff':
      "تخرج الإجابة التي اختارها أقل عدد كاختيار أول. ثم تُعدّ الأصوات من جديد، إلى أن تأتي إجابة أولًا.",
    dates: "الموعد الذي يناسب أكبر عدد من الناس يأتي أولًا.",
  },
  majorities: {
    plurality: "يجب أن تزيد أصوات «نعم» على أصوات «لا».",
    absolute: "يجب أن يقول أكثر من النصف «نعم». لا يُحسب الامتناع.",
    'two-thirds': "يجب أن يقول الثلثان على الأقل «نعم». لا يُحسب الامتناع.",
    'three-quarters': "يجب أن يقول ثلاثة أرباع على الأقل «نعم». لا يُحسب الامتناع.",
    'of-roll': "يجب أن يقول «نعم» أكثر من نصف من يحق لهم التصويت.",
  },
  choiceMajorities: {
    plurality: "تفوز الإجابة التي تنال أكثر الأصوات.",
    absolute: "تفوز الإجابة إذا نالت أكثر من نصف الأصوات.",
    'two-thirds': "تفوز الإجابة إذا نالت ثلثي الأصوات على الأقل.",
    'three-quarters': "تفوز الإجابة إذا نالت ثلاثة أرباع الأصوات على الأقل.",
    'of-roll': "تفوز الإجابة إذا اختارها أكثر من نصف من يحق لهم التصويت.",
  },
  choices: (fewest, most) => {
    if (fewest === most) return plural(most, {zero: () => `لا تُختار أي إجابة.`, one: () => `يجب اختيار إجابة واحدة.`, two: () => `يجب اختيار إجابتين.`, few: (figure) => `يجب اختيار ${figure} إجابات.`, many: (figure) => `يجب اختيار ${figure} إجابة.`, other: (figure) => `يجب اختيار ${figure} إجابة.`});
    if (!fewest) return plural(most, {zero: () => `لا تُختار أي إجابة.`, one: () => `يمكن اختيار إجابة واحدة على الأكثر.`, two: () => `يمكن اختيار إجابتين على الأكثر.`, few: (figure) => `يمكن اختيار ${figure} إجابات على الأكثر.`, many: (figure) => `يمكن اختيار ${figure} إجابة على الأكثر.`, other: (figure) => `يمكن اختيار ${figure} إجابة على الأكثر.`});
    return plural(most, {zero: (figure) => `يجب اختيار عدد من الإجابات بين ${format(fewest)} و${figure}.`, one: (figure) => `يجب اختيار عدد من الإجابات بين ${format(fewest)} و${figure}.`, two: (figure) => `يجب اختيار عدد من الإجابات بين ${format(fewest)} و${figure}.`, few: (figure) => `يجب اختيار ما بين ${format(fewest)} و${figure} إجابات.`, many: (figure) => `يجب اختيار ما بين ${format(fewest)} و${figure} إجابة.`, other: (figure) => `يجب اختيار ما بين ${format(fewest)} و${figure} إجابة.`});
  },
  highestScore: (points) => `الدرجات من 0 إلى ${format(points)}.`,
  pointsToSpread: (points) => plural(points, {zero: () => `لا نقاط للتوزيع.`, one: () => `نقطة واحدة للتوزيع.`, two: () => `نقطتان للتوزيع.`, few: (figure) => `${figure} نقاط للتوزيع.`, many: (figure) => `${figure} نقطة للتوزيع.`, other: (figure) => `${figure} نقطة للتوزيع.`}),
  quorum: (percent, people) =>
    `يكون التصويت صحيحًا إذا صوّت ${format(percent)}% ممن يحق لهم التصويت${people === undefined ? '' : plural(people, {zero: () => `: لا أحد`, one: () => `: شخص واحد`, two: () => `: شخصان`, few: (figure) => `: ${figure} أشخاص`, many: (figure) => `: ${figure} شخصًا`, other: (figure) => `: ${figure} شخص`})}.`,
  roll: (people) => plural(people, {zero: () => `لا يحق التصويت لأحد. لم تعد هذه القائمة تتغير.`, one: () => `يحق التصويت لشخص واحد. لم تعد هذه القائمة تتغير.`, two: () => `يحق التصويت لشخصين. لم تعد هذه القائمة تتغير.`, few: (figure) => `يحق التصويت لـ${figure} أشخاص. لم تعد هذه القائمة تتغير.`, many: (figure) => `يحق التصويت لـ${figure} شخصًا. لم تعد هذه القائمة تتغير.`, other: (figure) => `يحق التصويت لـ${figure} شخص. لم تعد هذه القائمة تتغير.`}),
  opens: (date) => `يمكن التصويت ابتداءً من ${date}.`,
  closes: (date) => `يمكن التصويت حتى ${date}. والصوت الذي يصل بعد ذلك لا يُحسب.`,
  confirmUntil: (date) => `الصوت الذي وصل في وقته يمكن تأكيده حتى ${date}.`,
  mayChange: "يمكن تغيير الصوت حتى الإغلاق. الصوت الأخير هو المحسوب. وتبقى الأصوات السابقة قابلة للقراءة.",
  mayNotChange: "لا يمكن تغيير الصوت. الصوت الأول هو المحسوب.",
  shown: {
    live: () => "يمكن رؤية النتيجة منذ أول صوت.",
    'after-voting': () =>
      "تعرض الصفحة النتيجة لمن صوّت. الأصوات غير مخفية: يمكن قراءتها بأدوات أخرى.",
    'at-close': (tellers) => `حتى الإغلاق، لا يرى الأصوات إلا هؤلاء: ${tellers}.`,
  },
  namesShown: "تعرض الصفحة كيف صوّت كل شخص.",
  namesNotShown: "لا تعرض الصفحة الأسماء. لكن من يعيد العد يمكنه معرفة كيف صوّت كل شخص.",
  tellers: (tellers) => `هؤلاء يؤكدون الأصوات وينشرون النتيجة: ${tellers}.`,
  keepers: "يمكن للقائمين على الصندوق تأخير صوت أو حجزه. وسيُلاحظ ذلك.",
  secret: "للتصويت السري، يمكن استخدام Belenios.",
});

