// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollRecountStrings} from '../../poll-recount/strings.js';

const tell = "Zeigen Sie diese Seite dem Abstimmungsteam und anderen Mitgliedern.";

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: "Nachzählen",
  explains: (documents) =>
    plural(documents, {one: (figure) => `Ihr Browser liest jede Stimme noch einmal und zählt selbst. Er liest etwa ${figure} Dokument. Die Abstimmung bleibt, wie sie ist.`, other: (figure) => `Ihr Browser liest jede Stimme noch einmal und zählt selbst. Er liest etwa ${figure} Dokumente. Die Abstimmung bleibt, wie sie ist.`}),
  provisional: "Die Abstimmung ist noch nicht abgeschlossen. Ihre Zählung ist vorläufig.",
  start: "Nachzählen",
  again: "Noch einmal nachzählen",
  stop: "Anhalten",
  goOn: "Weiter",
  running: "Es wird nachgezählt",
  progress: (done, of) => plural(of, {one: (figure) => `${format(done)} von ${figure} Dokument gelesen`, other: (figure) => `${format(done)} von ${figure} Dokumenten gelesen`}),
  stopped: (done, of) => plural(of, {one: (figure) => `Angehalten: ${format(done)} von ${figure} Dokument gelesen.`, other: (figure) => `Angehalten: ${format(done)} von ${figure} Dokumenten gelesen.`}),
  hidden: "Sie können noch nicht zählen: Die Stimmen sind bis zum Abschluss verborgen.",
  offline: "Es gibt kein Netz. Sie können weitermachen, wenn es wieder da ist.",
  failed: "Die Zählung konnte nicht beendet werden.",
  matches: "Ihre Zählung stimmt mit dem veröffentlichten Ergebnis überein.",
  isIntact: "Alles ist so wie bei der Bestätigung der Stimmen.",
  differs: (differences) => plural(differences, {one: (figure) => `Ihre Zählung hat ${figure} Unterschied gefunden.`, other: (figure) => `Ihre Zählung hat ${figure} Unterschiede gefunden.`}),
  caption: "Ihre Zählung und die veröffentlichte",
  columns: {option: "Wahlmöglichkeit", own: "Ihre Zählung", published: "Veröffentlicht"},
  ballots: "Gezählte Stimmen",
  differences: "Was anders ist",
  difference: {
    result: {what: "Ihre Zählung kommt zu einem anderen Ergebnis als dem veröffentlichten.", next: tell},
    box: {what: "Die Stimmen sind nicht dieselben wie beim Abschluss: Einige wurden hinzugefügt, entfernt oder geändert.", next: tell},
    roll: {what: "Die Liste der Stimmberechtigten hat sich seit der Eröffnung geändert.", next: tell},
    rules: (votes) => ({
      what: plural(votes, {one: (figure) => `Die Regeln haben sich geändert, nachdem ${figure} Person abgestimmt hat.`, other: (figure) => `Die Regeln haben sich geändert, nachdem ${figure} Personen abgestimmt haben.`}),
      next: tell,
    }),
    unread: {what: "Eine Stimme in der Urne kann zurzeit nicht gelesen werden.", next: "Sie können es später noch einmal versuchen."},
    removed: (arrived) => ({what: `Eine bestätigte Stimme ist aus der Urne verschwunden. Sie war am ${arrived} angekommen.`, next: tell}),
    altered: (name) => ({what: `Die Stimme von ${name} wurde nach der Bestätigung geändert.`, next: tell}),
    'twin-changed': (name) => ({
      what: `In der Kopie, die ${name} aufbewahrt, steht jetzt etwas anderes.`,
      next: `Die bestätigte Stimme zählt. Sie können ${name} nach dem Grund fragen.`,
    }),
    'twin-gone': (name) => ({
      what: `Die Kopie, die ${name} aufbewahrt hat, ist verschwunden.`,
      next: "Die bestätigte Stimme zählt weiterhin.",
    }),
    'twin-unreachable': (name) => ({
      what: `Die Kopie, die ${name} aufbewahrt, kann zurzeit nicht gelesen werden.`,
      next: "Die bestätigte Stimme zählt. Sie können es später noch einmal versuchen.",
    }),
    'not-in-box': (name) => ({
      what: `Eine Stimme von ${name} ist nicht in der Urne. Sie kam nicht an, oder jemand hat sie zurückgehalten.`,
      next: `Sagen Sie es ${name} und dem Abstimmungsteam.`,
    }),
    'not-confirmed': (name) => ({
      what: `Die Stimme von ${name} kam rechtzeitig. Niemand hat sie bestätigt, also zählt sie nicht.`,
      next: `Sagen Sie es ${name} und dem Abstimmungsteam.`,
    }),
  },
  somebody: "Unbekannt",
});

