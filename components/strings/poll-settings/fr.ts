import type {PollSettingsStrings} from './strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': 'Oui, non ou abstention',
    'single-choice': 'Un seul choix',
    'multiple-choice': 'Plusieurs choix',
    consent: 'Consentement',
    score: 'Notes',
    dots: 'Points à répartir',
    schulze: 'Classement (méthode de Schulze)',
    'instant-runoff': 'Classement (vote alternatif)',
    dates: 'Trouver une date',
  },
  majorities: {
    plurality: 'le plus de voix',
    absolute: 'plus de la moitié des voix',
    'two-thirds': 'les deux tiers des voix',
    'three-quarters': 'les trois quarts des voix',
    'of-roll': 'plus de la moitié des personnes inscrites',
  },
  verdicts: {
    adopted: 'Adopté',
    rejected: 'Rejeté',
    chosen: 'Choisi',
    tied: 'Égalité',
    'no-quorum': 'Pas assez de votes',
    'no-votes': 'Aucun vote',
  },
  answers: {
    yes: 'Oui',
    no: 'Non',
    abstain: 'Abstention',
    consent: 'Je suis d’accord',
    'stand-aside': 'Je laisse faire',
    objection: 'J’ai une objection',
  },
});
