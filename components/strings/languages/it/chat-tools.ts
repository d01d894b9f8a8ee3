// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatToolsStrings} from '../../chat-tools/strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: "Cerca nella conversazione",
  searchHint: "Parole, o un nome. La ricerca va indietro giorno per giorno.",
  start: "Cerca",
  stop: "Ferma",
  searching: (found, day) =>
    ["Ricerca…", ...(day ? [`${day}.`] : []), found ? plural(found, {one: (figure) => `${figure} messaggio trovato.`, other: (figure) => `${figure} messaggi trovati.`}) : ''].join(
      ' ',
    ),
  found: (count) => (count ? plural(count, {one: (figure) => `${figure} messaggio trovato.`, other: (figure) => `${figure} messaggi trovati.`}) : "Nessun messaggio trovato."),
  foundUntil: (count, day) => {
    const found = count ? plural(count, {one: (figure) => `${figure} messaggio trovato`, other: (figure) => `${figure} messaggi trovati`}) : "Nessun messaggio trovato";
    return `${found} ${day ? `da ${day}` : "finora"}.`;
  },
  goOn: "Cerca più indietro",
  goToMessage: (name, time) => `${name}, ${time}`,
  date: "Vai a una data",
  goToDate: "Vai",
  save: "Salva quello che è mostrato",
  saveHelp: "Si salvano solo i messaggi mostrati.",
  saveText: "Come testo",
  saveJson: "Come dati (JSON)",
  saveTurtle: "Per un’altra applicazione di messaggi",
  announce: "Leggi ad alta voce i nuovi messaggi",
  announceHint: "Per chi usa un lettore di schermo.",
  mute: "Silenzia",
  muteHint: "La conversazione resta nel tuo elenco, senza segnalare le novità.",
  muted: "Silenziata",
  quiet: "Ore di silenzio",
  quietHint: "In queste ore non viene segnalata nessuna novità, in nessuna conversazione.",
  from: "Dalle",
  until: "Alle",
  leave: "Lascia la conversazione",
  leaveHelp: "Esce dal tuo elenco. Quello che hai scritto resta, e puoi rientrare.",
  confirmLeave: "Lascia",
  stay: "Resta",
  left: "Hai lasciato questa conversazione.",
  comeBack: "Rientra",
  kept: "È annotato.",
  notKept: "Non è annotato.",
  removed: "messaggio ritirato",
  edited: "modificato",
  unconfirmed: "nome non confermato",
});

