// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollSettingsStrings} from '../../poll-settings/strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': "Sim, não ou abstenção",
    'single-choice': "Uma só escolha",
    'multiple-choice': "Várias escolhas",
    consent: "Consentimento",
    score: "Pontuações",
    dots: "Pontos a distribuir",
    schulze: "Por ordem (método de Schulze)",
    'instant-runoff': "Por ordem (eliminação etapa por etapa)",
    dates: "Encontrar uma data",
  },
  majorities: {
    plurality: "o maior número de votos",
    absolute: "mais de metade dos votos",
    'two-thirds': "dois terços dos votos",
    'three-quarters': "três quartos dos votos",
    'of-roll': "mais de metade de quem pode votar",
  },
  verdicts: {
    adopted: "Aprovada",
    rejected: "Rejeitada",
    chosen: "Escolha feita",
    tied: "Empate",
    'no-quorum': "Votos insuficientes",
    'no-votes': "Nenhum voto",
  },
  answers: {
    yes: "Sim",
    no: "Não",
    abstain: "Abstenção",
    consent: "Dou o meu consentimento",
    'stand-aside': "Fico à parte",
    objection: "Tenho uma objeção",
  },
});

