// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {SignOutStrings} from '../../sign-out/strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, {one: (figure) => `${figure} Änderung`, other: (figure) => `${figure} Änderungen`});
  const drafts = (count: number) => plural(count, {one: (figure) => `${figure} Entwurf`, other: (figure) => `${figure} Entwürfe`});
  return {
    notSent: (count) => plural(count, {one: (figure) => `${figure} Änderung ist noch nicht gesendet.`, other: (figure) => `${figure} Änderungen sind noch nicht gesendet.`}),
    notSaved: (count) => plural(count, {one: (figure) => `${figure} Entwurf ist nicht gespeichert.`, other: (figure) => `${figure} Entwürfe sind nicht gespeichert.`}),
    nothingLeft: "Alles ist gesendet.",
    needYou: (count) => plural(count, {one: (figure) => `${figure} Änderung braucht Ihre Entscheidung, bevor sie gesendet werden kann.`, other: (figure) => `${figure} Änderungen brauchen Ihre Entscheidung, bevor sie gesendet werden können.`}),
    send: "Jetzt senden und abmelden",
    sendWithoutDrafts: "Änderungen senden, Entwürfe löschen und abmelden",
    save: "Text in einer Datei behalten und abmelden",
    end: {
      nothing: "Abmelden",
      changes: "Änderungen löschen und abmelden",
      drafts: "Entwürfe löschen und abmelden",
      both: "Änderungen und Entwürfe löschen und abmelden",
    },
    stay: "Angemeldet bleiben",
    keepDrafts: "Meine Entwürfe auf diesem Gerät behalten",
    keepDraftsHint: "Sie finden sie wieder, wenn Sie sich anmelden. Auf einem gemeinsam genutzten Gerät nicht ankreuzen.",
    sending: (count) => `Wird gesendet: ${changes(count)}…`,
    stuck: (count) => `Nicht gesendet: ${changes(count)}. Sie sind noch angemeldet.`,
    fileName: (day) => `meine-texte-${day}.txt`,
    draft: (at) => `Das haben Sie am ${moment('de', at)} geschrieben und nicht gespeichert.`,
    eraseDraft: "Diesen Entwurf löschen",
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(" und ");
      return `Auf diesem Gerät wartet auf Ihre Anmeldung: ${all}.`;
    },
  };
};

