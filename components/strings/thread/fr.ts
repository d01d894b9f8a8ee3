import type {Numbers} from '../numbers.js';
import type {ThreadStrings} from './strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  title: 'Discussion',
  noThing: 'Cette partie de la page n’est pas encore réglée\u00a0: il manque ce dont on parle.',
  empty: 'Personne n’en a encore parlé ici.',
  count: (count) => `${plural(count, 'message', 'messages')}.`,
  begin: 'Votre premier message ouvre la discussion.',
  readersLegend: 'Qui pourra la lire\u00a0?',
  readers: {everyone: 'Tout le monde', members: 'Les membres de la coopérative'},
  several: 'Cette discussion a été ouverte à plusieurs endroits. Tout est lu ensemble.',
  unread: (count) =>
    count > 1
      ? 'Plusieurs parties de cette discussion ne peuvent pas être lues.'
      : 'Une partie de cette discussion ne peut pas être lue.',
  opening: 'Ouverture de la discussion…',
  notOpened: 'La discussion n’a pas pu être ouverte. Votre message est encore là.',
});
