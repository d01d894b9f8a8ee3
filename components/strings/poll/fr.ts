import type {Numbers} from '../numbers.js';
import type {PollStrings} from './strings.js';

export default ({plural, format}: Numbers): PollStrings => ({
  notOfCoop: (host) => `Ce vote n’est pas un vote de cette coopérative. Il se trouve sur ${host}.`,
  unnamed: 'Vote sans question',
  unnamedAnswer: 'Réponse sans nom',
  colon: '\u00a0: ',
  soon: (date) => `Ouvre le ${date}.`,
  open: (date) => `Ouvert jusqu’au ${date}.`,
  over: (date) => `On ne peut plus voter depuis le ${date}. Le vote n’est pas encore clos.`,
  closed: (date) => (date ? `Clos le ${date}.` : 'Clos.'),
  turnout: (roll, voted) =>
    voted === undefined
      ? `${plural(roll, 'personne peut', 'personnes peuvent')} voter.`
      : `${plural(voted, 'personne a', 'personnes ont')} voté, sur ${format(roll)}.`,
  rules: 'Les règles de ce vote',
  unusable: 'Cette page ne sait pas comment on vote ici.',
  there: (time, place) => `${time} à ${place}`,
  someone: 'Une personne sans nom',
  maybeOld: 'Ce qui est affiché est peut-être ancien.',
});
