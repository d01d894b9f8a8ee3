// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollScheduleStrings} from '../../poll-schedule/strings.js';

export default (): PollScheduleStrings => ({
  foreign: "Diese Umfrage kommt aus einer anderen App. Sie hilft, einen Termin zu finden.",
  caption: "Die Termine und die Antworten",
  date: "Termin",
  answers: {yes: "Ja", ifNeedBe: "Zur Not", no: "Nein"},
  claimed: "Namen und Antworten, wie sie dort stehen. Alle, die dort schreiben dürfen, können sie ändern.",
  nobody: "Noch niemand hat geantwortet.",
  noDates: "Diese Umfrage schlägt noch keinen Termin vor.",
  you: "Sie",
  title: "Ihre Antwort",
  hint: "Sagen Sie für jeden Termin, ob Sie kommen können. Sie können Ihre Antwort später ändern.",
  signInFirst: "Melden Sie sich an, um zu antworten.",
  send: "Meine Antwort senden",
  sending: "Ihre Antwort ist unterwegs…",
  sent: "Ihre Antwort ist gesendet.",
  empty: "Antworten Sie für mindestens einen Termin.",
  refused: "Sie dürfen auf diese Umfrage nicht antworten.",
  offline: "Es gibt kein Netz, oder der andere Server antwortet nicht.",
  notSent: "Ihre Antwort ist nicht gesendet.",
  kept: "Was Sie gewählt haben, bleibt im Formular.",
});

