import type {Numbers} from '../numbers.js';
import type {AroundStrings} from './strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: 'Autour d’un lieu',
  place: 'Commune ou lieu',
  placeHint: 'Parmi ceux de la liste.',
  unknown: (text) => `«\u00a0${text}\u00a0» n’est pas dans la liste. Choisissez parmi les noms proposés.`,
  here: 'Autour de moi',
  hereHint: 'Votre position n’est ni gardée ni envoyée.',
  searching: 'Recherche de votre position…',
  seeking: 'Recherche de ce lieu…',
  refused: 'Votre navigateur ne donne pas votre position. Écrivez plutôt une commune.',
  unavailable: 'Votre position n’a pas été trouvée. Écrivez plutôt une commune.',
  within: 'Distance',
  anyDistance: 'Toutes les distances',
  kilometres: (count) => `${format(count)}\u00a0km au plus`,
  clear: 'Revenir à la liste par noms',
  sorted: (name) => (name === undefined ? 'Du plus près au plus loin de vous.' : `Du plus près au plus loin de ${name}.`),
});
