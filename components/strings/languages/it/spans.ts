// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {SpanStrings} from '../../spans/strings.js';

export default ({plural}: Numbers): SpanStrings => ({
  month: {
    count: (count) => plural(count, {one: (figure) => `${figure} evento nel mese`, other: (figure) => `${figure} eventi nel mese`}),
    previous: "Mese precedente",
    next: "Mese successivo",
    current: "Questo mese",
    day: (day, count) => (count ? plural(count, {one: (figure) => `${day}, ${figure} evento`, other: (figure) => `${day}, ${figure} eventi`}) : day),
    more: (count) => plural(count, {one: (figure) => `e ${figure} altro`, other: (figure) => `e altri ${figure}`}),
  },
  week: {
    count: (count) => plural(count, {one: (figure) => `${figure} evento nella settimana`, other: (figure) => `${figure} eventi nella settimana`}),
    previous: "Settimana precedente",
    next: "Settimana successiva",
    current: "Questa settimana",
    title: (from, to) => `Settimana: ${from} – ${to}`,
    nothing: "Niente",
  },
});

