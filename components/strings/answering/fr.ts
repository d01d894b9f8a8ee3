import type {Numbers} from '../numbers.js';
import type {AnsweringStrings} from './strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: 'Questions de la personne qui organise',
  required: 'obligatoire',
  choose: 'Choisissez…',
  whoReads: (day) =>
    `Vos réponses ne sont lues que par la personne qui organise et la modération${day ? `, et sont effacées le ${day}` : ''}.`,
  erased: 'Vos réponses aux questions ont été effacées.',
  needAnswer: 'Répondez à cette question.',
  errors: (count) => `${plural(count, 'réponse manque', 'réponses manquent')}\u00a0:`,
  showName: 'Montrer mon nom aux autres membres',
  showNameHint:
    'Dès que vous n’avez plus de place, il n’est plus montré. Si vous décochez la case, il l’est encore jusqu’à ce que la personne qui organise revienne sur cette page.',
  taking: (names, others) => {
    const all = others ? [...names, plural(others, 'autre personne', 'autres personnes')] : names;
    return `${all.length > 1 || others ? 'Participent' : 'Participe'}\u00a0: ${new Intl.ListFormat('fr').format(all)}.`;
  },
});
