import type {Numbers} from '../numbers.js';
import type {IndexedStrings} from './strings.js';

export default ({plural, format}: Numbers): IndexedStrings => ({
  searching: 'Searching…',
  moreThan: (count) => (count ? `More than ${plural(count, 'member found', 'members found')}` : 'No member found so far'),
  moreResults: (count) => (count ? `More than ${plural(count, 'result', 'results')}` : 'Nothing found so far'),
  page: (page) => `Page ${format(page)}`,
  paused: 'Not all of the list has been searched yet.',
  goOn: 'Go on searching',
  partMissing: 'A part of the list could not be read: members may be missing here.',
  findValue: (label) => `Find in “${label}”`,
});
