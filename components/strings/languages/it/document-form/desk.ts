// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DocumentDeskStrings} from '../../../document-form/desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: "File, chi può vederlo, eliminazione",
  replace: "Sostituisci il file",
  replaceHint: (version) =>
    `Il nuovo file diventa la versione ${format(version)}. Il vecchio resta disponibile tra le versioni precedenti.`,
  newFile: "Nuovo file",
  note: "Che cosa è cambiato",
  noteHint: "In una frase, per chi ha letto la vecchia versione.",
  replaceNow: "Sostituisci",
  replaced: "Il file è sostituito.",
  move: "Cambia chi può vedere questo documento",
  now: (readers) => `Oggi: ${readers}.`,
  nowhere: "Per questo documento non c’è altra scelta.",
  moveTo: "Chi potrà vederlo?",
  loses: (readers, except) => `Non potranno più vederlo: ${readers}${except && `, tranne ${except}`}.`,
  gains: (readers) => `Potranno vederlo: ${readers}.`,
  same: "Potranno vederlo le stesse persone.",
  moveNow: "Cambia",
  moved: "È cambiato. Il documento ha un nuovo indirizzo: i vecchi link non ci portano più.",
  open: "Apri il documento",
  remove: "Elimina questo documento",
  removeAsk: (readers, files) =>
    `Non potranno più vederlo: ${readers}. ${files > 1
        ? `Vengono eliminati anche i suoi ${format(files)} file, comprese le versioni precedenti.`
        : files
          ? "Viene eliminato anche il suo file."
          : ''} Non si può tornare indietro.`,
  removeNow: "Elimina per sempre",
  removed: "Il documento è eliminato.",
  cancel: "Annulla",
  working: "In corso…",
  waits: "È conservato su questo dispositivo e sarà fatto appena possibile.",
  failed: "Non è cambiato niente.",
  needFile: "Scegli un file che non sia vuoto.",
  unsaved: "Prima salva quello che hai modificato qui sopra.",
});

