import type {Numbers} from '../numbers.js';
import {valueWords} from '../things/value-en.js';
import type {ListingStrings} from './strings.js';

export default (numbers: Numbers): ListingStrings => ({
  values: valueWords(numbers),
  search: 'Search',
  count: (found, all, nouns) => {
    const say = (count: number) => (nouns ? numbers.plural(count, ...nouns) : numbers.plural(count, 'result', 'results'));
    return found === all ? say(all) : `${say(found)} of ${numbers.format(all)}`;
  },
  empty: 'There is nothing here yet.',
  nothingFound: (query, isNarrowed) => {
    if (!query) return 'Nothing matches these filters.';
    return isNarrowed ? `Nothing matches “${query}” with these filters.` : `Nothing matches “${query}”.`;
  },
  clearSearch: 'Clear the search',
  clearFilters: 'Clear the filters',
  unnamed: 'Without a name',
  failed: (host) => `Not shown (${host})`,
  maybeOld: 'This could not be read again: it may be out of date.',
  more: (count) => numbers.plural(count, 'entry has not been read yet.', 'entries have not been read yet.'),
  readMore: 'Read more',
  others: 'Others',
  printed: (query, left) =>
    `${query && `Search: “${query}”.`}${left ? ` ${numbers.plural(left, 'more is not printed.', 'more are not printed.')}` : ''}`,
  list: 'List',
  table: {scroll: (label) => `${label}, scrollable`},
  filters: {
    legend: 'Filter',
    all: 'All',
    value: (label, count) => `${label} (${numbers.format(count)})`,
    mostUsed: (count) => `The ${numbers.format(count)} most common. Use the search for the others.`,
    nothingToChoose: 'There is no filter to choose yet.',
    from: {number: 'from', date: 'from', time: 'from'},
    to: {number: 'to', date: 'to', time: 'to'},
    between: (from, to) => (from === to ? from : `Between ${from} and ${to}`),
    range: (label, from, to) => `${label}: ${from && to ? `${from} to ${to}` : from ? `from ${from}` : `up to ${to}`}`,
    chosen: 'Chosen filters:',
    remove: (label) => `Remove ${label}`,
    clear: 'Clear all',
    sort: 'Sort by',
    usualOrder: 'Usual order',
    descending: (label) => `${label}, descending`,
    noList: 'This part of the page is not set up yet: the list to filter is missing.',
  },
});
