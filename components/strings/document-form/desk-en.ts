import type {Numbers} from '../numbers.js';
import type {DocumentDeskStrings} from './desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: 'File, readers, deletion',
  replace: 'Replace the file',
  replaceHint: (version) =>
    `The new file becomes version ${format(version)}. The old one stays available among the older versions.`,
  newFile: 'New file',
  note: 'What has changed',
  noteHint: 'In a sentence, for those who have read the old version.',
  replaceNow: 'Replace',
  replaced: 'The file is replaced.',
  move: 'Change who can see this document',
  now: (readers) => `Today: ${readers}.`,
  nowhere: 'There is no other choice for this document.',
  moveTo: 'Who will be able to see it?',
  loses: (readers, except) => `Can no longer see it: ${readers}${except && `, except ${except}`}.`,
  gains: (readers) => `Will be able to see it: ${readers}.`,
  same: 'The same people will be able to see it.',
  moveNow: 'Change',
  moved: 'It is changed. The document has a new address: old links do not lead to it any more.',
  open: 'Open the document',
  remove: 'Delete this document',
  removeAsk: (readers, files) =>
    `Can no longer see it: ${readers}. ${
      files > 1
        ? `Its ${format(files)} files, older versions included, are deleted as well.`
        : files
          ? 'Its file is deleted as well.'
          : ''
    } This cannot be undone.`,
  removeNow: 'Delete for good',
  removed: 'The document is deleted.',
  cancel: 'Cancel',
  working: 'Working…',
  waits: 'It is kept on this device, and will be done as soon as possible.',
  failed: 'Nothing has changed.',
  needFile: 'Choose a file that is not empty.',
  unsaved: 'Save what you have changed above first.',
});
