import type {Numbers} from '../numbers.js';
import type {ThreadStrings} from './strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: 'Personne n’en a encore parlé ici.',
  emptyForVisitor: 'Aucun message n’est visible sans se connecter.',
  count: (count) => `${plural(count, 'message', 'messages')}.`,
  begin: 'Votre premier message ouvre la discussion.',
  readersLegend: 'Qui pourra la lire\u00a0?',
  readers: {everyone: 'Tout le monde', members: 'Les membres de la coopérative'},
  readersOfGroup: 'Le groupe pour qui c’est écrit',
  label: 'Prendre part à la discussion',
  notHere: 'Le message que vous cherchez n’est pas ici, ou n’y est plus.',
  several: 'Cette discussion a été ouverte à plusieurs endroits. Tout est lu ensemble.',
  unread: (count) =>
    count > 1
      ? 'Plusieurs parties de cette discussion ne peuvent pas être lues.'
      : 'Une partie de cette discussion ne peut pas être lue.',
  opening: 'Ouverture de la discussion…',
  notOpened: 'La discussion n’a pas pu être ouverte. Votre message est encore là.',
});
