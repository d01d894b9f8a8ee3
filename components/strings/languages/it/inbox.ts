// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {InboxStrings} from '../../inbox/strings.js';

export default ({plural, format}: Numbers): InboxStrings => {
  return {
    title: "I tuoi messaggi",
    signInFirst: "Accedi per leggere i tuoi messaggi.",
    none: "Non hai ancora una casella dei messaggi. Si crea quando chiedi di entrare nella cooperativa.",
    empty: "Nessun messaggio.",
    count: (total, fresh) =>
      fresh
        ? plural(total, {one: (figure) => `${figure} messaggio, di cui ${format(fresh)} nuovo.`, other: (figure) => `${figure} messaggi, di cui nuovi: ${format(fresh)}.`})
        : plural(total, {one: (figure) => `${figure} messaggio, già letto.`, other: (figure) => `${figure} messaggi, tutti letti.`}),
    anyone: "Chiunque abbia un account può scrivere qui, e firmare con qualsiasi nome.",
    isNew: "Nuovo",
    sentence: {
      message: (who) => `Messaggio da ${who}`,
      accepted: (who) => `La tua richiesta è accettata, dice ${who}`,
      maybe: (who) => `Forse, risponde ${who}`,
      refused: (who) => `La tua richiesta è respinta, dice ${who}`,
      invited: (who) => `Invito da ${who}`,
      chat: (who) => `Invito a una conversazione, da ${who}`,
      mentioned: (who) => `${who} ti nomina in una conversazione`,
      answered: (who) => `${who} ti risponde in una conversazione`,
      joined: (who) => `Partecipazione annunciata da ${who}`,
      left: (who) => `Uscita annunciata da ${who}`,
      offered: (who) => `Offerta da ${who}`,
      shared: (who) => `Una novità, condivisa da ${who}`,
      changed: (who) => `Una modifica, annunciata da ${who}`,
      removed: (who) => `Qualcosa di ritirato da ${who}`,
      liked: (who) => `Un segno d’interesse da ${who}`,
      followed: (who) => `Ora ti segue ${who}`,
      reported: (who) => `Segnalazione da ${who}`,
      other: (who) => `Messaggio di un’altra applicazione, firmato da ${who}`,
    },
    someone: (host) => (host ? `una persona sconosciuta (${host})` : "una persona sconosciuta"),
    unreadable: "Un messaggio che non si può leggere. Forse viene da un’altra applicazione.",
    unanswered: (host) => `Non è stato possibile leggere questo messaggio: ${host} non risponde.`,
    received: (date) => `Ricevuto: ${moment('it', date)}`,
    open: (host) => `Apri su ${host}`,
    openChat: "Apri la conversazione",
    reply: (name) => `Rispondi a ${name}`,
    readAll: "Leggi tutto il messaggio",
    markRead: "Segna come letto",
    markUnread: "Segna come non letto",
    markAll: "Segna tutti come letti",
    remove: "Elimina",
    confirmRemove: "Elimina per sempre",
    keep: "Tieni",
    removed: "Messaggio eliminato.",
    arrived: (count) => plural(count, {one: (figure) => `${figure} nuovo messaggio è appena arrivato.`, other: (figure) => `${figure} nuovi messaggi sono appena arrivati.`}),
    older: (count) => plural(count, {one: (figure) => `Mostra i precedenti (${figure} messaggio)`, other: (figure) => `Mostra i precedenti (${figure} messaggi)`}),
    notMarked: "Non è annotato.",
    notRemoved: "Il messaggio non è eliminato.",
    notRead: "Non è stato possibile leggere i tuoi messaggi.",
  };
};

