import type {Numbers} from '../numbers.js';
import type {SpanStrings} from './strings.js';

export default ({plural, format}: Numbers): SpanStrings => ({
  month: {
    count: (count) => `${format(count)} rendez-vous dans le mois`,
    previous: 'Mois précédent',
    next: 'Mois suivant',
    current: 'Ce mois-ci',
    day: (day, count) => (count ? `${day}, ${format(count)} rendez-vous` : day),
    more: (count) => `et ${plural(count, 'autre', 'autres')}`,
  },
  week: {
    count: (count) => `${format(count)} rendez-vous dans la semaine`,
    previous: 'Semaine précédente',
    next: 'Semaine suivante',
    current: 'Cette semaine',
    title: (from, to) => `Semaine du ${from} au ${to}`,
    nothing: 'Rien',
  },
});
