import type {Numbers} from './numbers.js';
import type {Strings} from './strings.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** As `Intl` has it, whose first date takes a browser as long as drawing a whole list; in the order that most readers know. */
const dayOfYear = (date: Date) => `${date.getDate()} ${months[date.getMonth()]}`;
/** On the reader’s clock, as in “14:05”. */
const clock = (date: Date) => date.toTimeString().slice(0, 5);
const day = (date: Date) => `${dayOfYear(date)} ${date.getFullYear()}`;

export default ({format, plural}: Numbers): Strings => ({
  language: 'en',
  separator: '\u00a0· ',
  loading: 'Loading…',
  retry: 'Try again',
  pending: 'Being sent',
  copyOf: (date, host) => `As of ${dayOfYear(date)}, ${clock(date)}; ${host} is not available at the moment.`,
  problem: {
    offline: (host) => `${host} cannot be reached. Check your connection, then try again.`,
    'signed-out': () => 'Sign in to see this.',
    forbidden: () => 'You do not have access to this.',
    missing: (host) => `This is not, or no longer, at ${host}.`,
    conflict: () => 'This was changed in the meantime.',
    malformed: (host) => `What ${host} sent cannot be read.`,
    'too-slow': (host) => `${host} takes too long to answer.`,
    'too-large': (host) => `What ${host} sent is too large.`,
    full: (host) => `There is no room left at ${host}.`,
    'bad-address': () => 'This address is not valid.',
    refused: () => 'Signing in was refused.',
    server: (host) => `${host} does not work properly at the moment.`,
  },
  issue: {
    'bad-address': (field) => `${field}: the address given is not safe, so it is not shown.`,
    'bad-value': (field) => `${field}: what is given there makes no sense, so it is not shown.`,
  },
  noCommunity: 'This part of the page is not set up yet: the cooperative’s address is missing.',
  severalCommunities: 'This part of the page is not set up yet: several cooperatives are possible.',
  noAddress: 'This part of the page is not set up yet: an address is missing.',
  discuss: 'Discuss this',
  members: {
    fields: {
      name: 'Name',
      role: 'Activity or role',
      organization: 'Organisation',
      place: 'Town',
      skills: 'Skills',
      note: 'About you',
      website: 'Website',
    },
    search: 'Search for a member',
    searchHint: 'Name, activity, town, skill…',
    filter: 'Filter',
    count: (count) => plural(count, 'member', 'members'),
    asOf: (date) => `List as of ${day(date)}.`,
    printed: (query, left) =>
      `Printed on ${day(new Date())}.${query && ` Search: “${query}”.`}${
        left ? ` ${plural(left, 'more member is not printed.', 'more members are not printed.')}` : ''
      }`,
    empty: 'There are no members here yet.',
    nothingFound: (query) => `No member matches “${query}”.`,
    clearSearch: 'Clear the search',
    unnamed: 'Member without a name',
    failed: (host) => `Profile not shown (${host})`,
    maybeOld: 'This profile could not be read again: it may be out of date.',
    more: (count) => plural(count, 'profile has not been read yet.', 'profiles have not been read yet.'),
    readMore: 'Read more',
    list: 'Members',
    notOfCoop: (host) => `This profile comes from ${host} and is not that of a member of the cooperative.`,
    ownSite: 'Website',
  },
  pages: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    position: (page, pages) => `Page ${format(page)} of ${format(pages)}`,
  },
  signIn: {
    signIn: 'Sign in',
    signInWith: (host) => `Sign in with ${host}`,
    otherProvider: 'Another account',
    providerLabel: 'Address of the site that keeps your account',
    providerHint: 'For example: https://example.org',
    continue: 'Continue',
    remember: 'Stay signed in on this device',
    rememberHint: 'Leave this unticked on a shared device.',
    leaving: (host) => `Opening ${host}…`,
    restoring: 'Signing you in again…',
    signedInAs: (name) => `Hello ${name}`,
    signOut: 'Sign out',
    badProvider: 'Write an address like https://example.org.',
    unreachableProvider: (host) => `${host} cannot be reached. Check the address and your connection, then try again.`,
    notAProvider: (host) => `${host} does not offer accounts that can be used here. Check the address.`,
    refused: 'Signing in was not finished. You can try again.',
    expired: 'You have been signed out after a while. Sign in again.',
    insecure: 'Signing in is only possible on a secure site (https).',
  },
});
