// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollSettingsStrings} from '../../poll-settings/strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': "Sì, no o astensione",
    'single-choice': "Una sola scelta",
    'multiple-choice': "Più scelte",
    consent: "Consenso",
    score: "Punteggi",
    dots: "Punti da distribuire",
    schulze: "Ordine di preferenza (metodo Schulze)",
    'instant-runoff': "Ordine di preferenza (voto alternativo)",
    dates: "Trovare una data",
  },
  majorities: {
    plurality: "il maggior numero di voti",
    absolute: "più della metà dei voti",
    'two-thirds': "due terzi dei voti",
    'three-quarters': "tre quarti dei voti",
    'of-roll': "più della metà di chi può votare",
  },
  verdicts: {
    adopted: "Approvata",
    rejected: "Respinta",
    chosen: "Scelta fatta",
    tied: "Parità",
    'no-quorum': "Voti insufficienti",
    'no-votes': "Nessun voto",
  },
  answers: {
    yes: "Sì",
    no: "No",
    abstain: "Astensione",
    consent: "Do il consenso",
    'stand-aside': "Lascio fare",
    objection: "Ho un’obiezione",
  },
});

