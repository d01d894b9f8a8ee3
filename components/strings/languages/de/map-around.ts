// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AroundStrings} from '../../map-around/strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: "Rund um einen Ort",
  place: "Gemeinde oder Ort",
  placeHint: "Einer der Einträge aus der Liste.",
  unknown: (text) => `„${text}“ steht nicht in der Liste. Wählen Sie einen der angebotenen Namen.`,
  here: "In meiner Nähe",
  hereHint: "Ihr Standort wird weder aufbewahrt noch gesendet.",
  searching: "Ihr Standort wird gesucht…",
  seeking: "Der Ort wird gesucht…",
  refused: "Ihr Browser gibt Ihren Standort nicht preis. Schreiben Sie stattdessen eine Gemeinde.",
  unavailable: "Ihr Standort wurde nicht gefunden. Schreiben Sie stattdessen eine Gemeinde.",
  within: "Entfernung",
  anyDistance: "Beliebige Entfernung",
  kilometres: (count) => `Höchstens ${format(count)} km`,
  clear: "Zurück zur Liste nach Namen",
  sorted: (name) =>
    name === undefined ? "Vom Nächsten zum Entferntesten, von Ihnen aus." : `Vom Nächsten zum Entferntesten, von ${name} aus.`,
});

