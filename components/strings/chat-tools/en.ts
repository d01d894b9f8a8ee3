import type {Numbers} from '../numbers.js';
import type {ChatToolsStrings} from './strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: 'Search the conversation',
  searchHint: 'Words, or a name. The search goes back day by day.',
  start: 'Search',
  stop: 'Stop',
  searching: (found, day) =>
    ['Searching…', ...(day ? [`${day}.`] : []), found ? `${plural(found, 'message found', 'messages found')}.` : ''].join(
      ' ',
    ),
  found: (count) => (count ? `${plural(count, 'message found', 'messages found')}.` : 'No message found.'),
  foundUntil: (count, day) => {
    const found = count ? plural(count, 'message found', 'messages found') : 'No message found';
    return `${found} ${day ? `since ${day}` : 'so far'}.`;
  },
  goOn: 'Search further back',
  goToMessage: (name, time) => `${name}, ${time}`,
  date: 'Go to a date',
  goToDate: 'Go',
  save: 'Save what is shown',
  saveHelp: 'Only the messages on screen are saved.',
  saveText: 'As text',
  saveJson: 'As data (JSON)',
  saveTurtle: 'For another chat application',
  announce: 'Read new messages aloud',
  announceHint: 'For screen readers.',
  mute: 'Mute',
  muteHint: 'The conversation stays in your list, without saying what is new.',
  muted: 'Muted',
  quiet: 'Quiet hours',
  quietHint: 'During these hours nothing new is told, in no conversation.',
  from: 'From',
  until: 'Until',
  leave: 'Leave the conversation',
  leaveHelp: 'It leaves your list. What you have written stays, and you can come back.',
  confirmLeave: 'Leave',
  stay: 'Stay',
  left: 'You have left this conversation.',
  comeBack: 'Come back',
  kept: 'It is noted.',
  notKept: 'It is not noted.',
  removed: 'message taken back',
  edited: 'changed',
  unconfirmed: 'name not confirmed',
});
