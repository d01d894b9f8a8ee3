import type {Numbers} from '../numbers.js';
import type {OrganiserStrings} from './strings.js';

export default ({plural, format}: Numbers): OrganiserStrings => ({
  title: 'Who is coming',
  pastDates: 'Past dates',
  dateAhead: 'The one chosen above, to come',
  loading: 'Reading the registrations…',
  summary: (coming, waiting, maybe) =>
    [
      plural(coming, 'place taken', 'places taken'),
      waiting ? plural(waiting, 'place waited for', 'places waited for') : '',
      maybe ? `${format(maybe)} maybe` : '',
    ]
      .filter(Boolean)
      .join(', '),
  nobody: 'Nobody has answered yet.',
  incomplete: 'Some of the registrations could not be read. Try again later.',
  caption: 'The answers, in the order in which they came',
  columns: {name: 'Name', answer: 'Answer', companions: 'Companions', present: 'Here'},
  answersUntil: (day) => `The answers to your questions will be erased on ${day}, when you open this page.`,
  answersErased: 'The answers to your questions have been erased.',
  hasPlace: 'Has a place',
  waits: (position) => `Waiting, number ${format(position)}`,
  maybe: 'Maybe',
  no: 'Not coming',
  onTheWay: 'Registration on its way',
  struckOut: 'Not counted',
  denied: {
    'no-member': 'Is no member',
    unconfirmed: 'Does not confirm',
  },
  unchecked: 'Not checked yet',
  isPresent: (name) => `${name} is here`,
  refresh: 'Read the registrations again',
  exportTable: 'Save as a table (CSV)',
  print: 'Print the attendance sheet',
  guest: {
    title: 'Add somebody without an account',
    name: 'Name',
    hint: 'They have a place like the others, in the order of arrival.',
    add: 'Register',
  },
  write: 'Write to those who are registered',
  message: 'Your message',
  messageHint: (count) => `It goes to ${plural(count, 'person', 'people')}, to each separately.`,
  send: 'Send',
  cancel: 'Cancel',
  sent: (count) => `Message sent to ${plural(count, 'person', 'people')}.`,
  notSent: (names) => `Did not arrive at: ${names}.`,
  emptyMessage: 'Write your message.',
  told: (count) => `${plural(count, 'person was told', 'people were told')}.`,
  struck: (count) =>
    `${plural(count, 'registration that nobody confirms is no longer counted', 'registrations that nobody confirms are no longer counted')}.`,
  news: {
    place: (event, date) => `Good news: you have a place at “${event}”, ${date}.`,
    cancelled: (event, date, reason) => `“${event}”, ${date}, is cancelled.${reason ? ` ${reason}` : ''}`,
  },
});
