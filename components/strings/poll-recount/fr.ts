import type {Numbers} from '../numbers.js';
import type {PollRecountStrings} from './strings.js';

const tell = 'Montrez cette page à l’équipe du vote et à d’autres membres.';

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: 'Recompter',
  explains: (documents) =>
    `Votre navigateur relit chaque vote et compte lui-même. Il lit environ ${plural(documents, 'document', 'documents')}. Le vote reste comme il est.`,
  provisional: 'Le vote n’est pas encore clos. Votre compte est provisoire.',
  start: 'Recompter',
  again: 'Recompter encore',
  stop: 'Arrêter',
  goOn: 'Continuer',
  running: 'Nouveau comptage',
  progress: (done, of) => `${format(done)} sur ${plural(of, 'document lu', 'documents lus')}`,
  stopped: (done, of) => `Arrêté\u00a0: ${format(done)} sur ${plural(of, 'document lu', 'documents lus')}.`,
  hidden: 'Vous ne pouvez pas encore compter\u00a0: les votes sont cachés jusqu’à la clôture.',
  offline: 'Il n’y a pas de réseau. Vous pourrez continuer quand il sera revenu.',
  failed: 'Le comptage n’a pas pu aller jusqu’au bout.',
  matches: 'Votre compte est le même que le résultat publié.',
  isIntact: 'Tout est comme au moment où les votes ont été confirmés.',
  differs: (differences) => `Votre compte a trouvé ${plural(differences, 'différence', 'différences')}.`,
  caption: 'Votre compte et le compte publié',
  columns: {option: 'Choix', own: 'Votre compte', published: 'Publié'},
  ballots: 'Votes comptés',
  differences: 'Ce qui est différent',
  difference: {
    result: {what: 'Votre compte donne un autre résultat que celui qui est publié.', next: tell},
    box: {
      what: 'Les votes ne sont plus les mêmes qu’à la clôture\u00a0: certains ont été ajoutés, enlevés ou changés.',
      next: tell,
    },
    roll: {what: 'La liste des personnes qui peuvent voter a changé depuis l’ouverture.', next: tell},
    rules: (votes) => ({
      what: `Les règles ont changé après le vote de ${plural(votes, 'personne', 'personnes')}.`,
      next: tell,
    }),
    unread: {what: 'Un vote de l’urne ne peut pas être lu maintenant.', next: 'Vous pouvez réessayer plus tard.'},
    removed: (arrived) => ({
      what: `Un vote confirmé a disparu de l’urne. Il était arrivé le ${arrived}.`,
      next: tell,
    }),
    altered: (name) => ({what: `Vote de ${name}\u00a0: il a été changé après avoir été confirmé.`, next: tell}),
    'twin-changed': (name) => ({
      what: `Copie gardée par ${name}\u00a0: elle dit maintenant autre chose.`,
      next: 'Le vote confirmé compte. Vous pouvez lui demander pourquoi.',
    }),
    'twin-gone': (name) => ({
      what: `Copie gardée par ${name}\u00a0: elle a disparu.`,
      next: 'Le vote confirmé compte toujours.',
    }),
    'twin-unreachable': (name) => ({
      what: `Copie gardée par ${name}\u00a0: on ne peut pas la lire maintenant.`,
      next: 'Le vote confirmé compte. Vous pouvez réessayer plus tard.',
    }),
    'not-in-box': (name) => ({
      what: `Vote de ${name}\u00a0: il n’est pas dans l’urne. Il n’est pas arrivé, ou quelqu’un l’a retenu.`,
      next: 'Prévenez cette personne et l’équipe du vote.',
    }),
    'not-confirmed': (name) => ({
      what: `Vote de ${name}\u00a0: il est arrivé à temps. Personne ne l’a confirmé, donc il ne compte pas.`,
      next: 'Prévenez cette personne et l’équipe du vote.',
    }),
  },
  somebody: 'une personne inconnue',
});
