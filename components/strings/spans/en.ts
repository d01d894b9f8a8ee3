import type {Numbers} from '../numbers.js';
import type {SpanStrings} from './strings.js';

export default ({plural}: Numbers): SpanStrings => ({
  month: {
    count: (count) => `${plural(count, 'event', 'events')} in the month`,
    previous: 'Previous month',
    next: 'Next month',
    current: 'This month',
    day: (day, count) => (count ? `${day}, ${plural(count, 'event', 'events')}` : day),
    more: (count) => `and ${plural(count, 'more', 'more')}`,
  },
  week: {
    count: (count) => `${plural(count, 'event', 'events')} in the week`,
    previous: 'Previous week',
    next: 'Next week',
    current: 'This week',
    title: (from, to) => `Week from ${from} to ${to}`,
    nothing: 'Nothing',
  },
});
