// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollDeskStrings} from '../../poll-desk/strings.js';

export default ({format, plural}: Numbers): PollDeskStrings => ({
  title: "Für das Abstimmungsteam",
  intro: "Solange diese Seite offen ist, bestätigt sie Stimmen von selbst.",
  confirming: "Stimmen werden bestätigt…",
  confirmed: (votes) => plural(votes, {one: (figure) => `${figure} Stimme ist bestätigt.`, other: (figure) => `${figure} Stimmen sind bestätigt.`}),
  waiting: (votes) => plural(votes, {one: (figure) => `${figure} Stimme wartet auf Bestätigung.`, other: (figure) => `${figure} Stimmen warten auf Bestätigung.`}),
  reasons: {
    unreachable: (name) => `${name}: Der Server dieser Person antwortet nicht. Die Seite versucht es weiter.`,
    unconfirmed: (name) => `${name}: Die eigene Kopie dieser Stimme ist noch nicht da. Die Seite versucht es weiter.`,
    unread: (name) => `${name}: Diese Stimme kann zurzeit nicht gelesen werden. Die Seite versucht es weiter.`,
  },
  rubbish: (things) => plural(things, {one: (figure) => `${figure} Zettel in der Urne ist keine gültige Stimme.`, other: (figure) => `${figure} Zettel in der Urne sind keine gültigen Stimmen.`}),
  somebody: "Unbekannt",
  confirmNow: "Noch einmal nachsehen",
  remind: {
    open: "Alle erinnern, die noch nicht abgestimmt haben",
    to: (people) => plural(people, {one: (figure) => `Sie geht an ${figure} Person, an jede einzeln.`, other: (figure) => `Sie geht an ${figure} Personen, an jede einzeln.`}),
    hint: "Höchstens eine Erinnerung am Tag. Sonst sieht niemand, wer sie bekommt.",
    label: "Ihre Nachricht",
    text: (question, until) =>
      `Guten Tag,

die Abstimmung „${question}“ ist bis ${until} offen. Wenn Sie möchten, können Sie noch auf der Website der Genossenschaft abstimmen. Es steht Ihnen frei, es nicht zu tun.`,
    send: "Senden",
    cancel: "Abbrechen",
    sending: "Wird gesendet…",
    sent: (people) => plural(people, {one: (figure) => `Die Erinnerung wurde an ${figure} Person gesendet.`, other: (figure) => `Die Erinnerung wurde an ${figure} Personen gesendet.`}),
    notSent: (people) => plural(people, {one: (figure) => `Bei ${figure} Person ist sie nicht angekommen.`, other: (figure) => `Bei ${figure} Personen ist sie nicht angekommen.`}),
    today: "Heute wurde schon eine Erinnerung gesendet.",
    nobody: "Alle haben abgestimmt: Niemand ist zu erinnern.",
    empty: "Schreiben Sie eine Nachricht.",
    tooLong: (characters) => `Schreiben Sie höchstens ${format(characters)} Zeichen.`,
  },
  close: {
    title: "Abstimmung abschließen",
    later: (time) => `Sie können die Abstimmung ab ${time} abschließen.`,
    waits: (votes, time) =>
      plural(votes, {one: (figure) => `${figure} Stimme kann noch bis ${time} bestätigt werden. Danach wird das Ergebnis veröffentlicht.`, other: (figure) => `${figure} Stimmen können noch bis ${time} bestätigt werden. Danach wird das Ergebnis veröffentlicht.`}),
    shut: (votes, time) =>
      plural(votes, {one: (figure) => `Niemand kann mehr abstimmen. ${figure} Stimme kann noch bis ${time} bestätigt werden. Schließen Sie danach noch einmal ab.`, other: (figure) => `Niemand kann mehr abstimmen. ${figure} Stimmen können noch bis ${time} bestätigt werden. Schließen Sie danach noch einmal ab.`}),
    leaves: (votes) => plural(votes, {one: (figure) => `${figure} Stimme konnte nicht rechtzeitig bestätigt werden. Sie wird nicht gezählt.`, other: (figure) => `${figure} Stimmen konnten nicht rechtzeitig bestätigt werden. Sie werden nicht gezählt.`}),
    explains: "Mit dem Abschluss wird das Ergebnis veröffentlicht. Danach kann niemand mehr abstimmen, und Sie können die Abstimmung nicht wieder eröffnen.",
    decision: "Was beschlossen ist (freiwillig)",
    decisionHint: "Was beschlossen ist und wer was tut. Alle, die die Abstimmung sehen, lesen es.",
    review: "Zu überprüfen am (freiwillig)",
    reviewHint: "Der Tag, an dem Sie diesen Beschluss überprüfen.",
    tooLong: (characters) => `Schreiben Sie höchstens ${format(characters)} Zeichen.`,
    past: "Wählen Sie einen Tag, der noch kommt.",
    check: "Weiter",
    checkTitle: "Vor dem Abschluss prüfen",
    checkText: "Das können Sie nicht zurücknehmen.",
    noDecision: "Kein Text.",
    noReview: "Kein Tag.",
    change: "Ändern",
    confirm: "Abstimmung abschließen",
    closing: "Die Abstimmung wird abgeschlossen…",
    closed: "Die Abstimmung ist abgeschlossen. Das Ergebnis ist veröffentlicht.",
    failed: "Die Abstimmung ist nicht abgeschlossen.",
  },
});

