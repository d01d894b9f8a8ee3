// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {SpanStrings} from '../../spans/strings.js';

export default ({plural}: Numbers): SpanStrings => ({
  month: {
    count: (count) => plural(count, {zero: () => `لا فعاليات في هذا الشهر`, one: () => `فعالية واحدة في هذا الشهر`, two: () => `فعاليتان في هذا الشهر`, few: (figure) => `${figure} فعاليات في هذا الشهر`, many: (figure) => `${figure} فعالية في هذا الشهر`, other: (figure) => `${figure} فعالية في هذا الشهر`}),
    previous: "الشهر السابق",
    next: "الشهر التالي",
    current: "هذا الشهر",
    day: (day, count) => (count ? plural(count, {zero: () => `${day}، لا فعاليات`, one: () => `${day}، فعالية واحدة`, two: () => `${day}، فعاليتان`, few: (figure) => `${day}، ${figure} فعاليات`, many: (figure) => `${day}، ${figure} فعالية`, other: (figure) => `${day}، ${figure} فعالية`}) : day),
    more: (count) => plural(count, {zero: () => `ولا شيء آخر`, one: () => `وواحدة أخرى`, two: () => `واثنتان أخريان`, few: (figure) => `و${figure} أخرى`, many: (figure) => `و${figure} أخرى`, other: (figure) => `و${figure} أخرى`}),
  },
  week: {
    count: (count) => plural(count, {zero: () => `لا فعاليات في هذا الأسبوع`, one: () => `فعالية واحدة في هذا الأسبوع`, two: () => `فعاليتان في هذا الأسبوع`, few: (figure) => `${figure} فعاليات في هذا الأسبوع`, many: (figure) => `${figure} فعالية في هذا الأسبوع`, other: (figure) => `${figure} فعالية في هذا الأسبوع`}),
    previous: "الأسبوع السابق",
    next: "الأسبوع التالي",
    current: "هذا الأسبوع",
    title: (from, to) => `الأسبوع من ${from} إلى ${to}`,
    nothing: "لا شيء",
  },
});

