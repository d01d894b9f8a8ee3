import type {Numbers} from '../numbers.js';
import type {AnsweringStrings} from './strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: 'Questions from the organiser',
  required: 'required',
  choose: 'Choose…',
  whoReads: (day) => `Your answers are read by the organiser and the moderators only${day ? `, and erased on ${day}` : ''}.`,
  erased: 'Your answers to the questions have been erased.',
  needAnswer: 'Answer this question.',
  errors: (count) => `${plural(count, 'answer is missing', 'answers are missing')}:`,
  showName: 'Show my name to the other members',
  showNameHint:
    'As soon as you have no place any more, it is no longer shown. If you uncheck the box, it is still shown until the organiser comes back to this page.',
  taking: (names, others) => {
    const all = others ? [...names, plural(others, 'other person', 'other people')] : names;
    return `Taking part: ${new Intl.ListFormat('en').format(all)}.`;
  },
});
