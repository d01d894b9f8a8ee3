import type {ProfileMapStrings} from './strings.js';

export default (): ProfileMapStrings => ({
  title: 'Sur la carte',
  help: 'La carte est visible de tout le monde. Ce que vous ne montrez pas n’est écrit nulle part.',
  choices: {
    none: 'Je n’y suis pas',
    region: 'Ma région (à 50 km près)',
    near: 'Mon coin (à 5 km près)',
    exact: 'L’endroit exact',
  },
  where: 'Commune ou coordonnées',
  whereHelp: 'Une commune que la coopérative connaît, ou des coordonnées comme 44,7286 5,0203.',
  told: (latitude, longitude) => `La carte montrera\u00a0: latitude ${latitude}, longitude ${longitude}.`,
  needWhere: 'Dites où, sinon vous ne serez pas sur la carte.',
  notFound: (typed) => `La coopérative ne sait pas où est «\u00a0${typed}\u00a0». Essayez des coordonnées.`,
  outOfRange: 'Ces coordonnées ne sont nulle part sur la Terre.',
});
