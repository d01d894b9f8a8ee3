// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {JoiningStrings} from '../../joining/strings.js';

export default (numbers: Numbers): JoiningStrings => ({
  title: (coop) => `${coop} beitreten`,
  signInFirst: "Melden Sie sich an, um der Genossenschaft beizutreten oder aus ihr auszutreten.",
  closed: "Diese Genossenschaft nimmt hier keine Anträge an.",
  open: "Diese Genossenschaft ist offen: Wer es beantragt, wird aufgenommen. „Mitglieder“ heißt hier also „alle mit einem Konto“.",
  explain: "Das wird geschrieben, und diese Personen können es lesen:",
  plan: [
    {
      where: "In Ihrem eigenen Bereich",
      things: [
        {
          what: "Ein Ordner für diese Genossenschaft.",
          who: "Niemand sonst schreibt dort. Die Moderation sieht, was Sie darin veröffentlichen.",
        },
        {what: "Ein Briefkasten.", who: "Alle mit einem Konto können Ihnen eine Nachricht hinterlassen. Niemand sonst liest sie."},
        {what: "Ein Inhaltsverzeichnis dessen, was Sie veröffentlichen.", who: "Alle können es lesen."},
      ],
    },
    {
      where: "Bei der Genossenschaft",
      things: [{what: "Ihr Antrag.", who: "Nur die Moderation kann ihn lesen."}],
    },
    {
      where: "Sobald Sie Mitglied sind",
      things: [
        {
          what: "Im Verzeichnis: Ihr Name, Ihre Tätigkeit, Ihre Gemeinde, Ihre Fähigkeiten und Ihr kleines Bild.",
          who: "Alle können es lesen.",
        },
        {
          what: "In der Liste, die den Mitgliedern ihre Rechte gibt: die Adresse Ihres Kontos.",
          who: "Die anderen Mitglieder können sie lesen.",
        },
      ],
    },
  ],
  deeds: {
    ask: () => "Aufnahme beantragen",
    withdraw: () => "Meinen Antrag zurücknehmen",
    leave: (coop) => `Aus ${coop} austreten`,
    stay: () => "Mitglied bleiben",
  },
  askAgain: "Noch einmal beantragen",
  doing: {
    ask: "Ihr Antrag wird gesendet…",
    withdraw: "Ihr Antrag wird zurückgenommen…",
    leave: "Ihr Austritt wird vermerkt…",
    stay: "Es wird vermerkt, dass Sie bleiben…",
  },
  failed: {
    ask: "Ihr Antrag wurde nicht gesendet.",
    withdraw: "Ihr Antrag ist nicht zurückgenommen.",
    leave: "Ihr Austritt ist nicht vermerkt.",
    stay: "Es ist nicht vermerkt, dass Sie bleiben.",
  },
  retrySafely: "Sie können es ohne Sorge noch einmal versuchen: Nichts geschieht doppelt.",
  sent: "Ihr Antrag ist gesendet.",
  answerFollows: {
    approved: "Jemand aus der Genossenschaft wird Ihnen antworten.",
    open: "Sie werden Mitglied, sobald jemand von der Moderation die Website öffnet.",
  },
  withdrawn: "Ihr Antrag ist zurückgenommen.",
  member: (coop) => `Sie sind Mitglied von ${coop}.`,
  refused: (coop) => `${coop} hat Ihren Antrag abgelehnt.`,
  leaving: "Ihr Austritt ist vermerkt. Ihre Mitgliedschaft endet, sobald jemand von der Moderation die Website öffnet.",
  stayed: "Sie bleiben Mitglied.",
  leaveTitle: "Aus der Genossenschaft austreten",
  leaveGoes:
    "Sie verschwinden aus dem Verzeichnis und den Gruppen und können den Mitgliedern nichts mehr melden. Das geschieht, sobald jemand von der Moderation die Website öffnet.",
  leaveStays: "Was Sie geschrieben haben, bleibt in Ihrem eigenen Bereich.",
  leaveElsewhere: "Sie wurden nicht hier aufgenommen. Wenn Sie austreten möchten, schreiben Sie der Genossenschaft oder rufen Sie an.",
  address: "Lädt Sie jemand aus der Genossenschaft ein? Geben Sie dieser Person die Adresse Ihres Kontos:",
  copyAddress: "Adresse kopieren",
  copied: "Die Adresse ist kopiert.",
  forModerators: "Diese Seite ist für die Moderation.",
  desk: () => import('./joining/desk.js').then((module) => module.default(numbers)),
});

