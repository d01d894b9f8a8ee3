import type {ListGapStrings} from './strings.js';

export default (): ListGapStrings => ({
  late: (names) => `A part has not come yet: ${names}.`,
  unread: (names) => `A part could not be read: ${names}.`,
  names: {
    everyone: 'what is for everybody',
    members: 'what is for members',
    group: (name) => (name ? `what is for “${name}”` : 'what is for a group'),
    person: 'what is for you and the office',
    unknown: 'a list without a title',
  },
});
