// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {SpanStrings} from '../../spans/strings.js';

export default ({plural}: Numbers): SpanStrings => ({
  month: {
    count: (count) => plural(count, {one: (figure) => `${figure} activiteit in de maand`, other: (figure) => `${figure} activiteiten in de maand`}),
    previous: "Vorige maand",
    next: "Volgende maand",
    current: "Deze maand",
    day: (day, count) => (count ? plural(count, {one: (figure) => `${day}, ${figure} activiteit`, other: (figure) => `${day}, ${figure} activiteiten`}) : day),
    more: (count) => plural(count, {one: (figure) => `en nog ${figure}`, other: (figure) => `en nog ${figure}`}),
  },
  week: {
    count: (count) => plural(count, {one: (figure) => `${figure} activiteit in de week`, other: (figure) => `${figure} activiteiten in de week`}),
    previous: "Vorige week",
    next: "Volgende week",
    current: "Deze week",
    title: (from, to) => `Week van ${from} tot en met ${to}`,
    nothing: "Niets",
  },
});

