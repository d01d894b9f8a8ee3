// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DeskStrings} from '../../../joining/desk-strings.js';

export default ({plural}: Numbers): DeskStrings => ({
  requests: {
    title: "Anträge",
    none: "Kein Antrag wartet auf Antwort.",
    count: (count) => plural(count, {one: (figure) => `${figure} Antrag wartet auf Antwort.`, other: (figure) => `${figure} Anträge warten auf Antwort.`}),
    byRule: (left, admitted) => {
      const gone = plural(left, {one: (figure) => `${figure} Person ist aus der Genossenschaft ausgetreten`, other: (figure) => `${figure} Personen sind aus der Genossenschaft ausgetreten`});
      const come = plural(admitted, {one: (figure) => `${figure} Person ist aufgenommen worden`, other: (figure) => `${figure} Personen sind aufgenommen worden`});
      return `${[...(left ? [gone] : []), ...(admitted ? [come] : [])].join(", ")}.`;
    },
    departures: (names) => `Ausgetreten: ${names}`,
    arrivals: (names) => `Beigetreten: ${names}`,
    wish: {join: "Möchte der Genossenschaft beitreten.", leave: "Möchte aus der Genossenschaft austreten."},
    saving: "Wird gespeichert…",
    received: (date) => `Empfangen am ${date}`,
    confirmed: "Von der Person, die den Antrag stellt, bestätigt.",
    unconfirmed: "Nicht bestätigt: Er kommt vielleicht nicht von dieser Person.",
    unchecked: "Noch nicht geprüft: Kommen Sie später wieder.",
    accept: (name) => `${name} aufnehmen`,
    refuse: (name) => `${name} ablehnen`,
    clear: (name) => `Antrag von ${name} löschen`,
    retry: (name) => `Für ${name} noch einmal versuchen`,
    notDone: {join: "Diese Person konnte nicht aufgenommen werden.", leave: "Diese Person konnte nicht aus der Liste genommen werden."},
    notOwnHome: "Der angegebene Ordner gehört vielleicht jemand anderem.",
    reason: "Warum?",
    reasonHint: "Diese Person wird Ihre Antwort lesen.",
    sendRefusal: "Ablehnung senden",
    cancel: "Abbrechen",
    done: {
      joined: (name) => `${name} ist jetzt Mitglied.`,
      left: (name) => `${name} ist nicht mehr Mitglied.`,
      refused: (name) => `Der Antrag von ${name} ist abgelehnt.`,
      cleared: (name) => `Der Antrag von ${name} ist gelöscht.`,
      gone: (name) => `Der Antrag von ${name} wartet nicht mehr: Er ist schon beantwortet oder zurückgenommen.`,
    },
    notTold: "Dieser Person konnte hier nichts gemeldet werden: Sagen Sie es ihr auf anderem Weg.",
    failed: "Die Antwort wurde nicht gespeichert. Sie können es noch einmal versuchen.",
    unread: (count) => plural(count, {one: (figure) => `${figure} Eintrag konnte nicht gelesen werden.`, other: (figure) => `${figure} Einträge konnten nicht gelesen werden.`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} weiterer Eintrag wartet, bis diese beantwortet oder gelöscht sind.`, other: (figure) => `${figure} weitere Einträge warten, bis diese beantwortet oder gelöscht sind.`}),
    rubbish: (count) =>
      plural(count, {one: (figure) => `${figure} unlesbarer Eintrag, der kein Antrag ist.`, other: (figure) => `${figure} unlesbare Einträge, die keine Anträge sind.`}),
    clearRubbish: "Unlesbares löschen",
    rubbishCleared: "Die unlesbaren Einträge sind gelöscht.",
  },
  invitations: {
    title: "Einladungen",
    explain: "Eingeladene Personen werden aufgenommen, sobald sie es beantragen. Sie müssen ihnen nicht antworten.",
    whoCanSee: "Nur die Moderation kann diese Liste lesen.",
    notNeeded: "Die Genossenschaft ist offen: Wer es beantragt, wird aufgenommen. Einladungen sind nicht nötig.",
    none: "Zurzeit ist niemand eingeladen.",
    count: (count) => plural(count, {one: (figure) => `${figure} Person ist eingeladen.`, other: (figure) => `${figure} Personen sind eingeladen.`}),
    list: "Eingeladene Personen",
    remove: "Entfernen",
    label: "Adressen von Konten, eine pro Zeile",
    hint: "Alle finden ihre eigene auf der Seite, auf der man die Aufnahme beantragt.",
    example: "Zum Beispiel: https://example.org/amina/profile/card#me",
    invite: "Einladen",
    saving: "Wird gespeichert…",
    added: (count) => plural(count, {one: (figure) => `${figure} Einladung hinzugefügt.`, other: (figure) => `${figure} Einladungen hinzugefügt.`}),
    removed: "Die Einladung ist entfernt.",
    known: (address) => `Schon eingeladen: ${address}`,
    member: (address) => `Schon Mitglied: ${address}`,
    twice: (address) => `Zweimal geschrieben: ${address}`,
    nothingTyped: "Schreiben Sie mindestens eine Adresse.",
    errors: (count) => plural(count, {one: (figure) => `${figure} Zeile ist zu korrigieren. Noch ist nichts gespeichert.`, other: (figure) => `${figure} Zeilen sind zu korrigieren. Noch ist nichts gespeichert.`}),
    badLine: (line, text) => `Zeile ${line}: „${text}“ ist nicht die Adresse eines Kontos.`,
    notRead: "Die Einladungen konnten nicht gelesen werden.",
    notAdded: "Die Einladungen sind nicht gespeichert. Ihr Text ist noch da.",
    notRemoved: "Die Einladung ist nicht entfernt. Sie können es noch einmal versuchen.",
  },
});

