// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {InboxStrings} from '../../inbox/strings.js';

export default ({plural, format}: Numbers): InboxStrings => {
  return {
    title: "Ihre Nachrichten",
    signInFirst: "Melden Sie sich an, um Ihre Nachrichten zu lesen.",
    none: "Sie haben noch keinen Briefkasten. Er wird eingerichtet, wenn Sie die Aufnahme in die Genossenschaft beantragen.",
    empty: "Keine Nachrichten.",
    count: (total, fresh) =>
      fresh
        ? plural(total, {one: (figure) => `${figure} Nachricht, davon ${format(fresh)} neu.`, other: (figure) => `${figure} Nachrichten, davon ${format(fresh)} neu.`})
        : plural(total, {one: (figure) => `${figure} Nachricht, gelesen.`, other: (figure) => `${figure} Nachrichten, alle gelesen.`}),
    anyone: "Alle mit einem Konto können hier schreiben und mit jedem Namen unterschreiben.",
    isNew: "Neu",
    sentence: {
      message: (who) => `Nachricht von ${who}`,
      accepted: (who) => `Ihre Anfrage ist angenommen, sagt ${who}`,
      maybe: (who) => `Vielleicht, antwortet ${who}`,
      refused: (who) => `Ihre Anfrage ist abgelehnt, sagt ${who}`,
      invited: (who) => `Einladung von ${who}`,
      chat: (who) => `Einladung zu einem Gespräch, von ${who}`,
      mentioned: (who) => `${who} nennt Sie in einem Gespräch`,
      answered: (who) => `${who} antwortet Ihnen in einem Gespräch`,
      joined: (who) => `Teilnahme: gemeldet von ${who}`,
      left: (who) => `Rückzug: gemeldet von ${who}`,
      offered: (who) => `Angebot von ${who}`,
      shared: (who) => `Etwas Neues, geteilt von ${who}`,
      changed: (who) => `Eine Änderung, gemeldet von ${who}`,
      removed: (who) => `Etwas Zurückgenommenes von ${who}`,
      liked: (who) => `Ein Zeichen des Interesses von ${who}`,
      followed: (who) => `${who} folgt Ihnen`,
      reported: (who) => `Hinweis von ${who}`,
      other: (who) => `Nachricht aus einer anderen App, unterschrieben von ${who}`,
    },
    someone: (host) => (host ? `Unbekannt (${host})` : "Unbekannt"),
    unreadable: "Eine Nachricht, die nicht lesbar ist. Vielleicht kommt sie aus einer anderen App.",
    unanswered: (host) => `Diese Nachricht konnte nicht gelesen werden: ${host} antwortet nicht.`,
    received: (date) => `Empfangen am ${moment('de', date)}`,
    open: (host) => `Bei ${host} öffnen`,
    openChat: "Gespräch öffnen",
    reply: (name) => `${name} antworten`,
    readAll: "Ganze Nachricht lesen",
    markRead: "Als gelesen kennzeichnen",
    markUnread: "Als ungelesen kennzeichnen",
    markAll: "Alle als gelesen kennzeichnen",
    remove: "Löschen",
    confirmRemove: "Endgültig löschen",
    keep: "Behalten",
    removed: "Nachricht gelöscht.",
    arrived: (count) => plural(count, {one: (figure) => `${figure} neue Nachricht ist gerade angekommen.`, other: (figure) => `${figure} neue Nachrichten sind gerade angekommen.`}),
    older: (count) => plural(count, {one: (figure) => `Ältere zeigen (${figure} Nachricht)`, other: (figure) => `Ältere zeigen (${figure} Nachrichten)`}),
    notMarked: "Das ist nicht vermerkt.",
    notRemoved: "Die Nachricht ist nicht gelöscht.",
    notRead: "Ihre Nachrichten konnten nicht gelesen werden.",
  };
};

