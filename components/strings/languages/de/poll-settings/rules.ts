// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PollRulesStrings} from '../../../poll-settings/rules-strings.js';

export default ({plural, format}: Numbers): PollRulesStrings => ({
  methods: {
    'yes-no': "Alle antworten mit Ja, Nein oder Enthaltung.",
    'single-choice': "Alle wählen eine Antwort.",
    'multiple-choice': "Alle wählen mehrere Antworten.",
    consent: "Alle sagen, ob sie zustimmen, sich nicht dagegenstellen oder einen Einwand haben.",
    score: "Alle geben jeder Antwort eine Note.",
    dots: "Alle verteilen Punkte auf die Antworten.",
    schulze: "Alle ordnen die Antworten, von der besten bis zur letzten.",
    'instant-runoff': "Alle ordnen die Antworten, von der besten bis zur letzten.",
    dates: "Alle sagen, welche Termine ihnen passen.",
  },
  counting: {
    'yes-no': "Gezählt werden Ja und Nein.",
    'single-choice': "Gezählt werden die Stimmen für jede Antwort.",
    'multiple-choice': "Gezählt werden die Stimmen für jede Antwort.",
    consent: "Der Vorschlag ist angenommen, wenn jemand zustimmt und niemand einen Einwand hat.",
    score: "Die Antwort mit den meisten Punkten insgesamt liegt vorn.",
    dots: "Die Antwort mit den meisten Punkten insgesamt liegt vorn.",
    schulze: "Die Antworten werden paarweise verglichen. Die, die die anderen schlägt, liegt vorn.",
    'instant-runoff':
      "Die Antwort, die am seltensten an erster Stelle steht, scheidet aus. Dann wird neu gezählt, bis eine gewinnt.",
    dates: "Der Termin, der den meisten passt, liegt vorn.",
  },
  majorities: {
    plurality: "Es muss mehr Ja als Nein geben.",
    absolute: "Mehr als die Hälfte muss Ja sagen. Enthaltungen zählen nicht.",
    'two-thirds': "Mindestens zwei Drittel müssen Ja sagen. Enthaltungen zählen nicht.",
    'three-quarters': "Mindestens drei Viertel müssen Ja sagen. Enthaltungen zählen nicht.",
    'of-roll': "Mehr als die Hälfte aller Stimmberechtigten muss Ja sagen.",
  },
  choiceMajorities: {
    plurality: "Die Antwort mit den meisten Stimmen gewinnt.",
    absolute: "Eine Antwort gewinnt, wenn sie mehr als die Hälfte der Stimmen hat.",
    'two-thirds': "Eine Antwort gewinnt, wenn sie mindestens zwei Drittel der Stimmen hat.",
    'three-quarters': "Eine Antwort gewinnt, wenn sie mindestens drei Viertel der Stimmen hat.",
    'of-roll': "Eine Antwort gewinnt, wenn mehr als die Hälfte aller Stimmberechtigten sie wählt.",
  },
  choices: (fewest, most) => {
    if (fewest === most) return plural(most, {one: (figure) => `Man muss ${figure} Antwort wählen.`, other: (figure) => `Man muss ${figure} Antworten wählen.`});
    if (!fewest) return plural(most, {one: (figure) => `Man kann höchstens ${figure} Antwort wählen.`, other: (figure) => `Man kann höchstens ${figure} Antworten wählen.`});
    return plural(most, {one: (figure) => `Man muss zwischen ${format(fewest)} und ${figure} Antwort wählen.`, other: (figure) => `Man muss zwischen ${format(fewest)} und ${figure} Antworten wählen.`});
  },
  highestScore: (points) => `Die Noten gehen von 0 bis ${format(points)}.`,
  pointsToSpread: (points) => plural(points, {one: (figure) => `${figure} Punkt zum Verteilen.`, other: (figure) => `${figure} Punkte zum Verteilen.`}),
  quorum: (percent, people) =>
    `Die Abstimmung gilt, wenn ${format(percent)} % der Stimmberechtigten abstimmen${people === undefined ? '' : plural(people, {one: (figure) => `, also ${figure} Person`, other: (figure) => `, also ${figure} Personen`})}.`,
  roll: (people) => plural(people, {one: (figure) => `${figure} Person kann abstimmen. Diese Liste ändert sich nicht mehr.`, other: (figure) => `${figure} Personen können abstimmen. Diese Liste ändert sich nicht mehr.`}),
  opens: (date) => `Man kann ab ${date} abstimmen.`,
  closes: (date) => `Man kann bis ${date} abstimmen. Eine Stimme, die später kommt, zählt nicht.`,
  confirmUntil: (date) => `Eine rechtzeitig angekommene Stimme kann noch bis ${date} bestätigt werden.`,
  mayChange: "Man kann die eigene Stimme bis zum Abschluss ändern. Die letzte zählt. Frühere Stimmen bleiben lesbar.",
  mayNotChange: "Man kann die eigene Stimme nicht ändern. Die erste zählt.",
  shown: {
    live: () => "Das Ergebnis ist ab der ersten Stimme zu sehen.",
    'after-voting': () =>
      "Die Seite zeigt das Ergebnis allen, die abgestimmt haben. Die Stimmen sind nicht verborgen: Andere Programme können sie lesen.",
    'at-close': (tellers) => `Bis zum Abschluss können nur diese Personen die Stimmen sehen: ${tellers}.`,
  },
  namesShown: "Die Seite zeigt, wer wie abgestimmt hat.",
  namesNotShown: "Die Seite zeigt keine Namen. Wer nachzählt, kann herausfinden, wer wie abgestimmt hat.",
  tellers: (tellers) => `Diese Personen bestätigen die Stimmen und veröffentlichen das Ergebnis: ${tellers}.`,
  keepers: "Wer die Urne aufbewahrt, könnte eine Stimme verzögern oder zurückhalten. Das würde auffallen.",
  secret: "Für eine geheime Abstimmung nutzen Sie Belenios.",
});

