// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {InboxStrings} from '../../inbox/strings.js';

export default ({plural, format}: Numbers): InboxStrings => {
  return {
    title: "Je berichten",
    signInFirst: "Log in om je berichten te lezen.",
    none: "Je hebt nog geen brievenbus. Die wordt gemaakt als je vraagt om lid te worden van de coöperatie.",
    empty: "Geen berichten.",
    count: (total, fresh) =>
      fresh
        ? plural(total, {one: (figure) => `${figure} bericht, waarvan ${format(fresh)} nieuw.`, other: (figure) => `${figure} berichten, waarvan ${format(fresh)} nieuw.`})
        : plural(total, {one: (figure) => `${figure} bericht, alles gelezen.`, other: (figure) => `${figure} berichten, alles gelezen.`}),
    anyone: "Iedereen met een account kan hier schrijven, en ondertekenen met welke naam dan ook.",
    isNew: "Nieuw",
    sentence: {
      message: (who) => `Bericht van ${who}`,
      accepted: (who) => `Je aanvraag is aanvaard, zegt ${who}`,
      maybe: (who) => `Misschien, antwoordt ${who}`,
      refused: (who) => `Je aanvraag is geweigerd, zegt ${who}`,
      invited: (who) => `Uitnodiging van ${who}`,
      chat: (who) => `Uitnodiging voor een gesprek, van ${who}`,
      mentioned: (who) => `${who} noemt je in een gesprek`,
      answered: (who) => `${who} antwoordt je in een gesprek`,
      joined: (who) => `Deelname gemeld door ${who}`,
      left: (who) => `Vertrek gemeld door ${who}`,
      offered: (who) => `Aanbod van ${who}`,
      shared: (who) => `Iets nieuws, gedeeld door ${who}`,
      changed: (who) => `Een wijziging, gemeld door ${who}`,
      removed: (who) => `Iets ingetrokken door ${who}`,
      liked: (who) => `Een teken van belangstelling van ${who}`,
      followed: (who) => `Je wordt gevolgd door ${who}`,
      reported: (who) => `Melding van ${who}`,
      other: (who) => `Bericht uit een andere toepassing, ondertekend door ${who}`,
    },
    someone: (host) => (host ? `een onbekende (${host})` : "een onbekende"),
    unreadable: "Een bericht dat niet kan worden gelezen. Het komt misschien uit een andere toepassing.",
    unanswered: (host) => `Dit bericht kon niet worden gelezen: ${host} antwoordt niet.`,
    received: (date) => `Ontvangen op ${moment('nl', date)}`,
    open: (host) => `Openen op ${host}`,
    openChat: "Het gesprek openen",
    reply: (name) => `Antwoorden aan ${name}`,
    readAll: "Het hele bericht lezen",
    markRead: "Markeren als gelezen",
    markUnread: "Markeren als ongelezen",
    markAll: "Alles markeren als gelezen",
    remove: "Verwijderen",
    confirmRemove: "Definitief verwijderen",
    keep: "Behouden",
    removed: "Bericht verwijderd.",
    arrived: (count) => plural(count, {one: (figure) => `Er is zojuist ${figure} nieuw bericht aangekomen.`, other: (figure) => `Er zijn zojuist ${figure} nieuwe berichten aangekomen.`}),
    older: (count) => plural(count, {one: (figure) => `Oudere tonen (${figure} bericht)`, other: (figure) => `Oudere tonen (${figure} berichten)`}),
    notMarked: "Dit is niet genoteerd.",
    notRemoved: "Het bericht is niet verwijderd.",
    notRead: "Je berichten konden niet worden gelezen.",
  };
};

