// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatToolsStrings} from '../../chat-tools/strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: "Zoeken in het gesprek",
  searchHint: "Woorden, of een naam. Er wordt dag na dag verder teruggezocht.",
  start: "Zoeken",
  stop: "Stoppen",
  searching: (found, day) =>
    ["Aan het zoeken…", ...(day ? [`${day}.`] : []), found ? plural(found, {one: (figure) => `${figure} bericht gevonden.`, other: (figure) => `${figure} berichten gevonden.`}) : ''].join(
      ' ',
    ),
  found: (count) => (count ? plural(count, {one: (figure) => `${figure} bericht gevonden.`, other: (figure) => `${figure} berichten gevonden.`}) : "Geen bericht gevonden."),
  foundUntil: (count, day) => {
    const found = count ? plural(count, {one: (figure) => `${figure} bericht gevonden`, other: (figure) => `${figure} berichten gevonden`}) : "Geen bericht gevonden";
    return `${found} ${day ? `sinds ${day}` : "tot nu toe"}.`;
  },
  goOn: "Verder terugzoeken",
  goToMessage: (name, time) => `${name}, ${time}`,
  date: "Naar een datum gaan",
  goToDate: "Gaan",
  save: "Opslaan wat wordt getoond",
  saveHelp: "Alleen de berichten op het scherm worden opgeslagen.",
  saveText: "Als tekst",
  saveJson: "Als gegevens (JSON)",
  saveTurtle: "Voor een andere gesprekstoepassing",
  announce: "Nieuwe berichten voorlezen",
  announceHint: "Voor schermlezers.",
  mute: "Stilzetten",
  muteHint: "Het gesprek blijft in je lijst, zonder te melden wat nieuw is.",
  muted: "Stilgezet",
  quiet: "Stille uren",
  quietHint: "Tijdens deze uren wordt niets nieuws gemeld, in geen enkel gesprek.",
  from: "Van",
  until: "Tot",
  leave: "Het gesprek verlaten",
  leaveHelp: "Het verdwijnt uit je lijst. Wat je hebt geschreven blijft staan, en je kunt terugkomen.",
  confirmLeave: "Verlaten",
  stay: "Blijven",
  left: "Je hebt dit gesprek verlaten.",
  comeBack: "Terugkomen",
  kept: "Het is genoteerd.",
  notKept: "Het is niet genoteerd.",
  removed: "bericht ingetrokken",
  edited: "gewijzigd",
  unconfirmed: "naam niet bevestigd",
});

