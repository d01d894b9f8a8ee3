// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatToolsStrings} from '../../chat-tools/strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: "Im Gespräch suchen",
  searchHint: "Wörter oder ein Name. Die Suche geht Tag für Tag zurück.",
  start: "Suchen",
  stop: "Anhalten",
  searching: (found, day) =>
    ["Suche läuft…", ...(day ? [`${day}.`] : []), found ? plural(found, {one: (figure) => `${figure} Nachricht gefunden.`, other: (figure) => `${figure} Nachrichten gefunden.`}) : ''].join(
      ' ',
    ),
  found: (count) => (count ? plural(count, {one: (figure) => `${figure} Nachricht gefunden.`, other: (figure) => `${figure} Nachrichten gefunden.`}) : "Keine Nachricht gefunden."),
  foundUntil: (count, day) => {
    const found = count ? plural(count, {one: (figure) => `${figure} Nachricht gefunden`, other: (figure) => `${figure} Nachrichten gefunden`}) : "Keine Nachricht gefunden";
    return `${found} (${day ? `seit ${day}` : "bisher"}).`;
  },
  goOn: "Weiter zurück suchen",
  goToMessage: (name, time) => `${name}, ${time}`,
  date: "Zu einem Datum gehen",
  goToDate: "Los",
  save: "Speichern, was gezeigt wird",
  saveHelp: "Nur die Nachrichten auf dem Bildschirm werden gespeichert.",
  saveText: "Als Text",
  saveJson: "Als Daten (JSON)",
  saveTurtle: "Für eine andere Gesprächs-App",
  announce: "Neue Nachrichten vorlesen",
  announceHint: "Für Vorleseprogramme (Screenreader).",
  mute: "Stummschalten",
  muteHint: "Das Gespräch bleibt in Ihrer Liste, ohne zu melden, was neu ist.",
  muted: "Stummgeschaltet",
  quiet: "Ruhezeiten",
  quietHint: "In diesen Stunden wird in keinem Gespräch etwas Neues gemeldet.",
  from: "Von",
  until: "Bis",
  leave: "Gespräch verlassen",
  leaveHelp: "Es verschwindet aus Ihrer Liste. Was Sie geschrieben haben, bleibt, und Sie können zurückkommen.",
  confirmLeave: "Verlassen",
  stay: "Bleiben",
  left: "Sie haben dieses Gespräch verlassen.",
  comeBack: "Zurückkommen",
  kept: "Es ist vermerkt.",
  notKept: "Es ist nicht vermerkt.",
  removed: "Nachricht zurückgenommen",
  edited: "geändert",
  unconfirmed: "Name nicht bestätigt",
});

