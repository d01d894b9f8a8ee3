import type {Numbers} from '../numbers.js';
import type {EventImportStrings} from './import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `“${text}”`;
  const such = (example: string) => (example ? ` (for instance ${quoted(example)})` : '');
  const events = (count: number) => plural(count, 'event', 'events');
  return {
    title: 'Take over a calendar file',
    reading: 'Reading the file…',
    refusals: {
      'too-large': 'This file is larger than 2 MB. Choose a smaller one.',
      unreadable: 'This file cannot be read. Choose it again.',
      empty: 'This file is empty.',
      'no-calendar': 'This is no calendar file. Choose an “.ics” file.',
      'no-event': 'There is no event in this file.',
    },
    notCompared: 'Nothing is taken over: what is in the calendar already cannot be seen.',
    filled: (name) => `${name ? quoted(name) : 'The event'} is taken over from the file. Check it, then save.`,
    isKnown: (name) => `${name ? quoted(name) : 'This event'} is in the calendar already. Nothing is taken over.`,
    notesTitle: 'Please note:',
    notes: {
      'too-many-events': (count) => `The file is too long: ${events(count)} at its end are not read.`,
      'too-many-dates': (_, example) => `A series has more than 500 changed dates: the others are left out${such(example)}.`,
      'bad-line': (count, example) => `${plural(count, 'line', 'lines')} of the file without any sense${such(example)}.`,
      'no-start': (count, example) => `${events(count)} without a first day: left out${such(example)}.`,
      'bad-end': (count, example) => `${events(count)} with an impossible end: taken over without one${such(example)}.`,
      'bad-date': (_, example) => `Impossible dates in a series: left out${such(example)}.`,
      'unknown-zone': (_, example) => `An unknown time zone: check the times, and what is missing${such(example)}.`,
      'bad-rule': (_, example) => `A repetition that the calendar cannot follow${such(example)}.`,
      'later-dates': (_, example) => `A change to all later dates is taken over for the first one only${such(example)}.`,
      'changed-texts': (_, example) =>
        `A date of a series has its own title or place: it is not taken over${such(example)}.`,
      'bad-address': (_, example) => `An address that is none: left out${such(example)}.`,
      'guessed-letters': () => 'The file writes accents in an old way: check them.',
      'cut-text': (_, example) => `A text that is too long is cut${such(example)}.`,
      private: (_, example) => `Marked as private in the file${such(example)}.`,
    },
    found: (count) => `The file holds ${events(count)}. Choose those to add.`,
    more: (count) => `${events(count)} more are not shown. Add these, then choose the file again.`,
    legend: 'Events of the file',
    audience: 'Who can see them?',
    all: 'Choose all',
    untitled: 'Untitled event',
    marks: {
      repeats: 'repeats',
      cancelled: 'cancelled',
      private: 'marked as private',
      known: 'in the calendar already',
      added: 'added',
      kept: 'kept on this device',
      failed: 'not added',
    },
    add: (count) => (count ? `Add ${events(count)}` : 'Add'),
    chooseOne: 'Choose at least one event.',
    adding: (count) => `Adding ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `${events(added)} added`,
        kept && `${events(kept)} kept on this device until sent`,
        failed && `${format(failed)} could not be added`,
      ]
        .filter(Boolean)
        .join(', ') + '.',
    back: 'Back to the form',
  };
};
