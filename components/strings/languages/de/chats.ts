// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatsStrings} from '../../chats/strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: "Melden Sie sich an, um Ihre Gespräche zu sehen.",
  reading: "Ihre Gespräche werden geladen…",
  title: "Ihre Gespräche",
  empty: "Sie haben noch kein Gespräch.",
  count: (total, fresh) =>
    plural(total, {one: (figure) => `${figure} Gespräch, ${fresh ? `Neues in ${format(fresh)}` : "nichts Neues"}.`, other: (figure) => `${figure} Gespräche, ${fresh ? `Neues in ${format(fresh)}` : "nichts Neues"}.`}),
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, {one: (figure) => `${figure} neue Nachricht`, other: (figure) => `${figure} neue Nachrichten`})
      : count
        ? plural(count, {one: (figure) => `mindestens ${figure} neue Nachricht`, other: (figure) => `mindestens ${figure} neue Nachrichten`})
        : "Etwas Neues",
  looking: (total) => plural(total, {one: (figure) => `${figure} Gespräch. Neues wird gesucht…`, other: (figure) => `${figure} Gespräche. Neues wird gesucht…`}),
  openedBy: (name, day) => `Eröffnet von ${name}${day === undefined ? '' : ` am ${day}`}`,
  openedOn: (day) => `Eröffnet am ${day}`,
  isMuted: "Stummgeschaltet",
  quiet: "Ruhezeiten: Neues wird später gemeldet.",
  last: (day) => `Letzte Nachricht am ${day}`,
  unnamed: "Gespräch ohne Titel",
  with: (name) => `Mit ${name}`,
  someone: (host) => (host ? `Unbekannt (${host})` : "Unbekannt"),
  unread: "Dieses Gespräch konnte nicht gelesen werden.",
  invitations: "Einladungen",
  invitedBy: (name) => `${name} schlägt ein Gespräch vor`,
  invitedText: "Die Nachricht dazu:",
  accept: "Annehmen",
  decline: "Ablehnen",
  declineHelp: "Wenn Sie ablehnen, erfährt es niemand.",
  discover: "Gespräche der Genossenschaft",
  join: "Zu meinen Gesprächen hinzufügen",
  newOne: "Neues Gespräch",
  newWith: "Mit wem?",
  newWithHint: "Schreiben Sie einen Namen, und wählen Sie aus der Liste.",
  newTitle: "Titel",
  newTitleHint: "Worüber werden Sie sprechen?",
  newPeople: "Eingeladene Personen",
  newText: "Ein paar Worte zur Einladung",
  newTextHint: "Sie werden gelesen, bevor die Person annimmt.",
  ask: "Gespräch vorschlagen",
  open: "Gespräch eröffnen",
  opening: "Wird eröffnet…",
  opened: "Das Gespräch ist eröffnet.",
  willOpen: "Kein Netz: Das Gespräch wird später von selbst eröffnet.",
  asked: (name) => `Der Vorschlag ging an ${name}. Sie können sprechen, sobald er angenommen ist.`,
  notOpened: "Das Gespräch konnte nicht eröffnet werden.",
  withGroup: (name) => `Mit der Gruppe ${name}`,
  kinds: {
    pair: "Mit einer Person",
    named: "Mit mehreren Personen",
    members: "Mit allen Mitgliedern der Genossenschaft",
    everyone: "Für alle zu lesen",
  },
  awaiting: (name) => `${name} hat noch nicht geantwortet.`,
  mistakes: {
    person: "Wählen Sie eine Person aus der Liste.",
    title: "Geben Sie dem Gespräch einen Titel.",
    people: "Wählen Sie mindestens eine Person.",
  },
});

