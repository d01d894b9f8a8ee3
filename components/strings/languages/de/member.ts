// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MemberStrings} from '../../member/strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: "Telefon", email: "E-Mail", photo: "Foto"},
  visibleTo: {members: "Sichtbar für die Mitglieder", private: "Sichtbar nur für Sie"},
  updated: (date) => `Profil aktualisiert am ${date}`,
  partUnread: "Ein Teil dieses Profils konnte nicht gelesen werden.",
  write: (name) => `An ${name} schreiben`,
  signInToWrite: (name) => `Melden Sie sich an, um an ${name} zu schreiben.`,
  contact: {
    label: "Ihre Nachricht",
    hint: (host) => `Sie kommt in den Briefkasten dieses Mitglieds bei ${host}, und es steht dabei, dass sie von Ihnen ist.`,
    send: "Senden",
    cancel: "Abbrechen",
    sending: "Die Nachricht wird gesendet…",
    sent: (name) => `Ihre Nachricht an ${name} ist angekommen.`,
    kept: (name) => `Ihre Nachricht an ${name} liegt auf diesem Gerät bereit und wird so bald wie möglich gesendet.`,
    keptByPage: "Dieses Gerät bewahrt nichts auf: Lassen Sie diese Seite offen, bis die Nachricht gesendet ist.",
    notSent: "Ihre Nachricht wurde nicht gesendet. Ihr Text ist noch hier.",
    refused: "Dieser Briefkasten nimmt keine Nachrichten an.",
    empty: "Schreiben Sie Ihre Nachricht.",
    tooLong: (limit) => `Höchstens ${format(limit)} Zeichen.`,
    failed: "Die Nachricht kann nicht geöffnet werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
  },
});

