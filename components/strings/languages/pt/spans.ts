// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {SpanStrings} from '../../spans/strings.js';

export default ({plural}: Numbers): SpanStrings => ({
  month: {
    count: (count) => plural(count, {one: (figure) => `${figure} evento no mês`, other: (figure) => `${figure} eventos no mês`}),
    previous: "Mês anterior",
    next: "Mês seguinte",
    current: "Este mês",
    day: (day, count) => (count ? plural(count, {one: (figure) => `${day}, ${figure} evento`, other: (figure) => `${day}, ${figure} eventos`}) : day),
    more: (count) => plural(count, {one: (figure) => `e mais ${figure}`, other: (figure) => `e mais ${figure}`}),
  },
  week: {
    count: (count) => plural(count, {one: (figure) => `${figure} evento na semana`, other: (figure) => `${figure} eventos na semana`}),
    previous: "Semana anterior",
    next: "Semana seguinte",
    current: "Esta semana",
    title: (from, to) => `Semana de ${from} a ${to}`,
    nothing: "Nada",
  },
});

