// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {StatusStrings} from '../../status/strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what}: ${name}` : what);
  return {
    title: "Was noch nicht gesendet ist",
    offline: "Keine Verbindung. Was Sie schreiben, bleibt auf diesem Gerät und wird später gesendet.",
    sending: (count) => plural(count, {one: (figure) => `${figure} Änderung wird gesendet…`, other: (figure) => `${figure} Änderungen werden gesendet…`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} Änderung wartet auf diesem Gerät und wird von selbst gesendet.`, other: (figure) => `${figure} Änderungen warten auf diesem Gerät und werden von selbst gesendet.`}),
    needsYou: (count) => plural(count, {one: (figure) => `${figure} Änderung braucht Ihre Entscheidung.`, other: (figure) => `${figure} Änderungen brauchen Ihre Entscheidung.`}),
    allSent: "Alles ist gesendet.",
    onPageOnly: "Dieses Gerät bewahrt nichts auf. Lassen Sie diese Seite offen, bis alles gesendet ist.",
    show: "Zeigen",
    hide: "Ausblenden",
    work: {
      edit: named("Änderung"),
      contribute: named("Ergänzung"),
      'open-room': named("Neues Gespräch"),
      withdraw: named("Löschung"),
      announce: named("Meldung an die Liste der Genossenschaft"),
      post: named("An die Genossenschaft gesendet"),
      profile: named("Ihr Profil"),
      register: named("Teilnahme"),
      vote: named("Stimme"),
      say: named("Nachricht"),
      move: named("Neuer Leserkreis"),
    },
    answers: {yes: "Ja", maybe: "Vielleicht", no: "Nein"},
    typed: (date) => `Geschrieben am ${moment('de', date)}`,
    isSending: "Wird gesendet…",
    waits: "Wartet auf die Verbindung.",
    retry: "Noch einmal versuchen",
    recreate: "Neu schreiben",
    copy: "Text kopieren",
    copied: "Der Text ist kopiert.",
    discard: "Verwerfen",
    confirmDiscard: "Endgültig verwerfen",
    keep: "Behalten",
    forbidden: "Sie dürfen hier nicht oder nicht mehr schreiben. Kopieren Sie Ihren Text, bevor Sie ihn verwerfen.",
    gone: "Was Sie geändert haben, wurde gelöscht.",
    conflict: (label) => `${label}: auch anderswo geändert.`,
    side: {
      mine: () => "Hier",
      theirs: (date) => (date ? `Anderswo, am ${moment('de', date)}` : "Anderswo"),
    },
    choose: {mine: "Ihre Angabe behalten", theirs: "Die andere nehmen"},
    nothing: "(nichts)",
  };
};

