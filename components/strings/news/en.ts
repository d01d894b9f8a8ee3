import {textWords} from '../article/text-en.js';
import type {Numbers} from '../numbers.js';
import type {NewsStrings} from './strings.js';

export default ({plural}: Numbers): NewsStrings => ({
  ...textWords,
  list: 'News',
  search: 'Search for an article',
  count: (count) => plural(count, 'article', 'articles'),
  unnamed: 'Untitled',
  by: (names) => `By ${names}`,
  minutes: (count) => `${count} min read`,
  alsoIn: 'Also in:',
  at: (host) => `Read it at ${host}`,
  scheduled: (date) => `Will appear on ${date}. Only you see it here.`,
  noText: 'This article has no text.',
  empty: 'There is no article yet.',
  nothingFound: (query) => `No article matches “${query}”.`,
  clearSearch: 'Clear the search',
  printed: (query, left) =>
    `${query && `Search: “${query}”.`}${left ? ` ${plural(left, 'more article is not printed.', 'more articles are not printed.')}` : ''}`,
  failed: (host) => `Article not shown (${host})`,
  maybeOld: 'This article could not be read again: it may have changed.',
  more: (count) => plural(count, 'article has not been read yet.', 'articles have not been read yet.'),
  readMore: 'Read more',
  noPlace: 'This cooperative has no news here yet.',
  subscribe: 'Subscribe to the feed (Atom)',
  drafts: {
    show: 'My drafts',
    title: 'My drafts',
    none: 'You have no draft.',
    outsider: 'Only members of the cooperative write articles.',
  },
});
