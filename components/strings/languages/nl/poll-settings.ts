// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollSettingsStrings} from '../../poll-settings/strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': "Ja, nee of onthouding",
    'single-choice': "Eén keuze",
    'multiple-choice': "Meerdere keuzes",
    consent: "Instemming",
    score: "Scores",
    dots: "Punten verdelen",
    schulze: "Rangschikking (methode van Schulze)",
    'instant-runoff': "Rangschikking (afvalrondes)",
    dates: "Een datum vinden",
  },
  majorities: {
    plurality: "de meeste stemmen",
    absolute: "meer dan de helft van de stemmen",
    'two-thirds': "twee derde van de stemmen",
    'three-quarters': "driekwart van de stemmen",
    'of-roll': "meer dan de helft van allen die mogen stemmen",
  },
  verdicts: {
    adopted: "Aangenomen",
    rejected: "Verworpen",
    chosen: "Keuze gemaakt",
    tied: "Gelijke stand",
    'no-quorum': "Niet genoeg stemmen",
    'no-votes': "Geen stemmen",
  },
  answers: {
    yes: "Ja",
    no: "Nee",
    abstain: "Onthouding",
    consent: "Ik stem in",
    'stand-aside': "Ik sta niet in de weg",
    objection: "Ik maak bezwaar",
  },
});

