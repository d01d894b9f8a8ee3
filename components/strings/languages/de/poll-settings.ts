// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollSettingsStrings} from '../../poll-settings/strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': "Ja, Nein oder Enthaltung",
    'single-choice': "Eine Antwort wählen",
    'multiple-choice': "Mehrere Antworten wählen",
    consent: "Zustimmung ohne Einwand",
    score: "Noten",
    dots: "Punkte zum Verteilen",
    schulze: "Rangfolge (Schulze-Methode)",
    'instant-runoff': "Rangfolge (Stichwahl in Runden)",
    dates: "Einen Termin finden",
  },
  majorities: {
    plurality: "die meisten Stimmen",
    absolute: "mehr als die Hälfte der Stimmen",
    'two-thirds': "zwei Drittel der Stimmen",
    'three-quarters': "drei Viertel der Stimmen",
    'of-roll': "mehr als die Hälfte aller Stimmberechtigten",
  },
  verdicts: {
    adopted: "Angenommen",
    rejected: "Abgelehnt",
    chosen: "Gewählt",
    tied: "Gleichstand",
    'no-quorum': "Nicht genug Stimmen",
    'no-votes': "Keine Stimmen",
  },
  answers: {
    yes: "Ja",
    no: "Nein",
    abstain: "Enthaltung",
    consent: "Ich stimme zu",
    'stand-aside': "Ich stelle mich nicht dagegen",
    objection: "Ich habe einen Einwand",
  },
});

