// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DocumentDeskStrings} from '../../../document-form/desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: "Bestand, lezers, verwijderen",
  replace: "Het bestand vervangen",
  replaceHint: (version) =>
    `Het nieuwe bestand wordt versie ${format(version)}. Het oude blijft beschikbaar bij de oudere versies.`,
  newFile: "Nieuw bestand",
  note: "Wat er is veranderd",
  noteHint: "In één zin, voor wie de oude versie heeft gelezen.",
  replaceNow: "Vervangen",
  replaced: "Het bestand is vervangen.",
  move: "Wijzigen wie dit document kan zien",
  now: (readers) => `Vandaag: ${readers}.`,
  nowhere: "Voor dit document is er geen andere keuze.",
  moveTo: "Wie zal het kunnen zien?",
  loses: (readers, except) => `Kan het niet meer zien: ${readers}${except && `, behalve ${except}`}.`,
  gains: (readers) => `Zal het kunnen zien: ${readers}.`,
  same: "Dezelfde mensen zullen het kunnen zien.",
  moveNow: "Wijzigen",
  moved: "Het is gewijzigd. Het document heeft een nieuw adres: oude links leiden er niet meer naartoe.",
  open: "Het document openen",
  remove: "Dit document verwijderen",
  removeAsk: (readers, files) =>
    `Kan het niet meer zien: ${readers}. ${files > 1
        ? `Ook de ${format(files)} bestanden ervan, met de oudere versies, worden verwijderd.`
        : files
          ? "Ook het bestand ervan wordt verwijderd."
          : ''} Dit kan niet ongedaan worden gemaakt.`,
  removeNow: "Definitief verwijderen",
  removed: "Het document is verwijderd.",
  cancel: "Annuleren",
  working: "Bezig…",
  waits: "Het is bewaard op dit apparaat en gebeurt zo snel mogelijk.",
  failed: "Er is niets veranderd.",
  needFile: "Kies een bestand dat niet leeg is.",
  unsaved: "Sla eerst op wat je hierboven hebt gewijzigd.",
});

