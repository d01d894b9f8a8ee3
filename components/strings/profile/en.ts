import type {Numbers} from '../numbers.js';
import type {ProfileStrings} from './strings.js';

export default ({format, plural}: Numbers): ProfileStrings => ({
  title: 'My profile',
  hints: {
    name: 'The name that other members know you by.',
    place: 'The town is enough, no exact address.',
    skills: 'One a line.',
    website: 'For example: https://example.org',
  },
  required: 'required',
  where: (host) => `Your profile is kept in your own space, at ${host}.`,
  whoCanSee: {everyone: 'Anyone can read it.', some: 'Only the people you have chosen can read it.'},
  save: 'Save',
  saving: 'Saving…',
  saved: 'Your profile is saved.',
  savedAndListed: 'Your profile is saved and the directory has been told.',
  savedNotMember: 'Your profile is saved in your space. You are not in the cooperative’s directory yet.',
  savedNotAnnounced: 'Your profile is saved, but the directory could not be told.',
  announceAgain: 'Tell the directory',
  unchanged: 'Nothing has changed.',
  notSaved: 'Your profile is not saved. Your text is still here.',
  needName: 'Write your name.',
  needAddress: 'Write an address like https://example.org.',
  tooLong: (limit) => `No more than ${format(limit)} characters.`,
  errors: (count) => `${plural(count, 'field', 'fields')} to correct:`,
  signInFirst: 'Sign in to edit your profile.',
  conflictTitle: 'Your profile was also changed elsewhere',
  conflictHelp: 'Choose what to keep, then save. Nothing is lost.',
  mine: 'What you have just written',
  theirs: 'What was saved elsewhere',
  nothing: '(empty)',
});
