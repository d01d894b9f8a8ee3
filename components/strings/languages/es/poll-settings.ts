// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollSettingsStrings} from '../../poll-settings/strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': "Sí, no o abstención",
    'single-choice': "Una sola opción",
    'multiple-choice': "Varias opciones",
    consent: "Consentimiento",
    score: "Puntuaciones",
    dots: "Puntos para repartir",
    schulze: "Orden de preferencia (método Schulze)",
    'instant-runoff': "Orden de preferencia (segunda vuelta instantánea)",
    dates: "Encontrar una fecha",
  },
  majorities: {
    plurality: "el mayor número de votos",
    absolute: "más de la mitad de los votos",
    'two-thirds': "dos tercios de los votos",
    'three-quarters': "tres cuartos de los votos",
    'of-roll': "más de la mitad de quienes pueden votar",
  },
  verdicts: {
    adopted: "Aprobada",
    rejected: "Rechazada",
    chosen: "Elección hecha",
    tied: "Empate",
    'no-quorum': "No hay suficientes votos",
    'no-votes': "Ningún voto",
  },
  answers: {
    yes: "Sí",
    no: "No",
    abstain: "Abstención",
    consent: "Doy mi consentimiento",
    'stand-aside': "Me mantengo al margen",
    objection: "Tengo una objeción",
  },
});

