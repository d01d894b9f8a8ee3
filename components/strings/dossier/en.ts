import type {Numbers} from '../numbers.js';
import {sizeText} from './size.js';
import type {DossierStrings} from './strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: 'Documents',
  minutes: 'Minutes',
  minutesOf: (day) => `Minutes of ${day}`,
  partial: 'Some of it cannot be shown here.',
  size: (bytes) => sizeText('en', bytes),
  writing: {
    title: 'Write the minutes',
    hint: 'Everybody who sees this event can read them.',
    whichDate: 'Date',
    text: 'Minutes',
    save: 'Save the minutes',
    saving: 'Saving…',
    saved: 'The minutes are saved.',
    kept: 'The minutes are kept on this device, and will be sent as soon as possible.',
    notSaved: 'The minutes are not saved.',
    tooLong: 'Write 20,000 characters at most.',
    changed: 'They were changed elsewhere meanwhile: read them again above. If you save, your text replaces them.',
  },
});
