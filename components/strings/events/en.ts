import type {Numbers} from '../numbers.js';
import type {EventsStrings} from './strings.js';

export default ({plural}: Numbers): EventsStrings => ({
  list: 'Events',
  search: 'Search for an event',
  searchHint: 'For instance a title or a place.',
  upcoming: (count) => plural(count, 'event to come', 'events to come'),
  past: (count) => plural(count, 'past event', 'past events'),
  showPast: 'Show past events',
  showUpcoming: 'Show events to come',
  views: {legend: 'View', list: 'List', week: 'Week', month: 'Month'},
  subscribe: 'Subscribe with a calendar program',
  empty: 'No event is planned at the moment.',
  emptyPast: 'There is no past event.',
  nothingFound: (query) => `No event matches “${query}”.`,
  clearSearch: 'Clear the search',
  printed: (query, left) =>
    `${query && `Search: “${query}”.`}${left ? ` ${plural(left, 'more date is not printed.', 'more dates are not printed.')}` : ''}`,
  failed: (host) => `Event not shown (${host})`,
  maybeOld: 'This event could not be read again: it may have changed.',
  more: (count) => plural(count, 'event has not been read yet.', 'events have not been read yet.'),
  readMore: 'Read more',
  unnamed: 'Without a title',
  notOfCoop: (host) => `This event (${host}) is not in the cooperative’s calendar: it is not shown here.`,

  today: (day) => `Today, ${day}`,
  tomorrow: (day) => `Tomorrow, ${day}`,
  allDay: 'All day',
  there: (times, place) => `${times} in ${place}`,
  until: (day) => `until ${day}`,
  since: (day) => `since ${day}`,
  cancelled: 'Cancelled',
  because: (reason) => `: ${reason}`,
  moved: (from) => `Moved, first planned for ${from}`,
  online: 'Remote',
  onSiteAndOnline: 'On site and remote',
  unread: (names) => `The calendar could not be read at: ${names}.`,
  from: (source) => `Calendar of ${source}`,

  fields: {
    start: 'When',
    end: 'End',
    recurrence: 'Repetition',
    website: 'Web page',
    onlineAddress: 'Video meeting',
    other: 'A detail',
  },
});
