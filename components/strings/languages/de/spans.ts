// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {SpanStrings} from '../../spans/strings.js';

export default ({plural}: Numbers): SpanStrings => ({
  month: {
    count: (count) => plural(count, {one: (figure) => `${figure} Veranstaltung im Monat`, other: (figure) => `${figure} Veranstaltungen im Monat`}),
    previous: "Voriger Monat",
    next: "Nächster Monat",
    current: "Dieser Monat",
    day: (day, count) => (count ? plural(count, {one: (figure) => `${day}, ${figure} Veranstaltung`, other: (figure) => `${day}, ${figure} Veranstaltungen`}) : day),
    more: (count) => plural(count, {one: (figure) => `und ${figure} weitere`, other: (figure) => `und ${figure} weitere`}),
  },
  week: {
    count: (count) => plural(count, {one: (figure) => `${figure} Veranstaltung in der Woche`, other: (figure) => `${figure} Veranstaltungen in der Woche`}),
    previous: "Vorige Woche",
    next: "Nächste Woche",
    current: "Diese Woche",
    title: (from, to) => `Woche vom ${from} bis ${to}`,
    nothing: "Nichts",
  },
});

