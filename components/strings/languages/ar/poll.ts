// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollStrings} from '../../poll/strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `هذا التصويت ليس لهذه التعاونية. مكانه على ${host}.`,
  unnamed: "تصويت بلا سؤال",
  unnamedAnswer: "إجابة بلا اسم",
  colon: ": ",
  soon: (date) => `يُفتح في ${date}.`,
  open: (date) => `مفتوح حتى ${date}.`,
  over: (date) => `انتهى التصويت في ${date}. ولم يُغلق بعد.`,
  closed: (date) => (date ? `أُغلق في ${date}.` : "مغلق."),
  turnout: (roll, voted) =>
    voted === undefined
      ? plural(roll, {zero: () => `لا يحق التصويت لأحد.`, one: () => `يحق التصويت لشخص واحد.`, two: () => `يحق التصويت لشخصين.`, few: (figure) => `يحق التصويت لـ${figure} أشخاص.`, many: (figure) => `يحق التصويت لـ${figure} شخصًا.`, other: (figure) => `يحق التصويت لـ${figure} شخص.`})
      : plural(voted, {zero: () => `لم يصوّت أحد، من أصل ${format(roll)}.`, one: () => `صوّت شخص واحد، من أصل ${format(roll)}.`, two: () => `صوّت شخصان، من أصل ${format(roll)}.`, few: (figure) => `صوّت ${figure} أشخاص، من أصل ${format(roll)}.`, many: (figure) => `صوّت ${figure} شخصًا، من أصل ${format(roll)}.`, other: (figure) => `صوّت ${figure} شخص، من أصل ${format(roll)}.`}),
  rules: "قواعد هذا التصويت",
  unusable: "لا تعرف هذه الصفحة طريقة التصويت هنا.",
  there: (time, place) => `${time} بتوقيت ${place}`,
  someone: "شخص بلا اسم",
  maybeOld: "قد يكون المعروض قديمًا.",
});

