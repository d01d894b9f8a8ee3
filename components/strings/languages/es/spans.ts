// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {SpanStrings} from '../../spans/strings.js';

export default ({plural}: Numbers): SpanStrings => ({
  month: {
    count: (count) => plural(count, {one: (figure) => `${figure} evento en el mes`, other: (figure) => `${figure} eventos en el mes`}),
    previous: "Mes anterior",
    next: "Mes siguiente",
    current: "Este mes",
    day: (day, count) => (count ? plural(count, {one: (figure) => `${day}, ${figure} evento`, other: (figure) => `${day}, ${figure} eventos`}) : day),
    more: (count) => plural(count, {one: (figure) => `y ${figure} más`, other: (figure) => `y ${figure} más`}),
  },
  week: {
    count: (count) => plural(count, {one: (figure) => `${figure} evento en la semana`, other: (figure) => `${figure} eventos en la semana`}),
    previous: "Semana anterior",
    next: "Semana siguiente",
    current: "Esta semana",
    title: (from, to) => `Semana del ${from} al ${to}`,
    nothing: "Nada",
  },
});

