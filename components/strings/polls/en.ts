import type {Numbers} from '../numbers.js';
import type {PollsStrings} from './strings.js';

export default ({plural}: Numbers): PollsStrings => ({
  list: 'Votes',
  search: 'Search for a vote',
  count: (count) => plural(count, 'vote', 'votes'),
  phases: {open: 'Open for voting', soon: 'Soon', over: 'Waiting for the result', closed: 'Closed'},
  others: 'Others',
  moments: {
    open: (date) => `Until ${date}`,
    soon: (date) => `From ${date} on`,
    over: (date) => `Voting ended on ${date}`,
    closed: (date) => `Voting ended on ${date}`,
  },
  result: (verdict) => `Result: ${verdict}`,
  voted: 'You have voted.',
  noSummary: 'There is no text about it.',
  empty: 'There is no vote yet.',
  nothingFound: (query) => `No vote matches “${query}”.`,
  clearSearch: 'Clear the search',
  printed: (query, left) =>
    `${query && `Search: “${query}”.`}${left ? ` ${plural(left, 'more vote is not printed.', 'more votes are not printed.')}` : ''}`,
  failed: (host) => `Vote not shown (${host})`,
  maybeOld: 'This vote could not be read again: it may have changed.',
  more: (count) => plural(count, 'vote has not been read yet.', 'votes have not been read yet.'),
  readMore: 'Read more',
  unnamed: 'Without a question',
  signInFirst: 'Sign in to see the cooperative’s votes.',
  membersOnly: 'Only members of the cooperative see its votes.',
  noPlace: 'This cooperative has no votes here yet.',
});
