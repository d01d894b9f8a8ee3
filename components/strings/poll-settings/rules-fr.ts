import type {Numbers} from '../numbers.js';
import type {PollRulesStrings} from './rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': 'Chaque personne répond oui, non ou abstention.',
    'single-choice': 'Chaque personne choisit une seule réponse.',
    'multiple-choice': 'Chaque personne choisit plusieurs réponses.',
    consent: 'Chaque personne dit si elle est d’accord, laisse faire ou a une objection.',
    score: 'Chaque personne donne une note à chaque réponse.',
    dots: 'Chaque personne répartit des points entre les réponses.',
    schulze: 'Chaque personne classe les réponses, de la préférée à la dernière.',
    'instant-runoff': 'Chaque personne classe les réponses, de la préférée à la dernière.',
    dates: 'Chaque personne dit quelles dates lui conviennent.',
  },
  counting: {
    'yes-no': 'On compte les oui et les non.',
    'single-choice': 'On compte les voix de chaque réponse.',
    'multiple-choice': 'On compte les voix de chaque réponse.',
    consent: 'La proposition est adoptée si quelqu’un est d’accord, et si personne n’a d’objection.',
    score: 'La réponse qui a le plus de points en tout arrive première.',
    dots: 'La réponse qui a le plus de points en tout arrive première.',
    schulze: 'On compare les réponses deux à deux. Celle qui bat les autres arrive première.',
    'instant-runoff': 'La réponse la moins choisie est retirée, puis on recompte. On continue jusqu’à la première réponse.',
    dates: 'La date qui convient au plus de personnes arrive première.',
  },
  majorities: {
    plurality: 'Il faut plus de oui que de non.',
    absolute: 'Il faut plus de la moitié de oui. Les abstentions ne comptent pas.',
    'two-thirds': 'Il faut au moins deux tiers de oui. Les abstentions ne comptent pas.',
    'three-quarters': 'Il faut au moins trois quarts de oui. Les abstentions ne comptent pas.',
    'of-roll': 'Plus de la moitié des personnes inscrites doivent dire oui.',
  },
  choiceMajorities: {
    plurality: 'La réponse qui a le plus de voix l’emporte.',
    absolute: 'Une réponse l’emporte si elle a plus de la moitié des voix.',
    'two-thirds': 'Une réponse l’emporte si elle a au moins deux tiers des voix.',
    'three-quarters': 'Une réponse l’emporte si elle a au moins trois quarts des voix.',
    'of-roll': 'Une réponse l’emporte si plus de la moitié des personnes inscrites la choisissent.',
  },
  choices: (fewest, most) => {
    if (fewest === most) return `Il faut choisir ${plural(most, 'réponse', 'réponses')}.`;
    if (!fewest) return `On peut choisir ${plural(most, 'réponse', 'réponses')} au plus.`;
    return `Il faut choisir entre ${format(fewest)} et ${plural(most, 'réponse', 'réponses')}.`;
  },
  highestScore: (points) => `Les notes vont de 0 à ${format(points)}.`,
  pointsToSpread: (points) => `Il y a ${plural(points, 'point', 'points')} à répartir.`,
  quorum: (percent, people) =>
    `Le vote est valable si ${format(percent)}\u00a0% des personnes inscrites votent${
      people === undefined ? '' : `, soit ${plural(people, 'personne', 'personnes')}`
    }.`,
  roll: (people) => `${plural(people, 'personne peut', 'personnes peuvent')} voter. Cette liste ne change plus.`,
  opens: (date) => `On peut voter à partir du ${date}.`,
  closes: (date) => `On peut voter jusqu’au ${date}. Un vote qui arrive ensuite ne compte pas.`,
  confirmUntil: (date) => `Un vote arrivé à temps peut encore être confirmé jusqu’au ${date}.`,
  mayChange: 'On peut changer son vote jusqu’à la clôture. Le dernier compte. Les votes précédents restent lisibles.',
  mayNotChange: 'On ne peut pas changer son vote. Le premier compte.',
  shown: {
    live: () => 'Le résultat se voit dès le premier vote.',
    'after-voting': () =>
      'La page montre le résultat à qui a voté. Les votes ne sont pas cachés\u00a0: d’autres outils peuvent les lire.',
    'at-close': (tellers) => `Jusqu’à la clôture, seules ces personnes peuvent voir les votes\u00a0: ${tellers}.`,
  },
  namesShown: 'La page montre qui a voté quoi.',
  namesNotShown: 'La page ne montre aucun nom. Qui compte à nouveau peut savoir qui a voté quoi.',
  tellers: (tellers) => `Ces personnes confirment les votes et publient le résultat\u00a0: ${tellers}.`,
  keepers: 'Qui garde l’urne pourrait retarder ou retenir un vote. Cela se verrait.',
  secret: 'Pour un vote secret, utilisez Belenios.',
});
