// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AroundStrings} from '../../map-around/strings.js';

export default ({format}: Numbers): AroundStrings => ({
  legend: "Rond een plek",
  place: "Stad, dorp of plek",
  placeHint: "Een van de namen uit de lijst.",
  unknown: (text) => `“${text}” staat niet in de lijst. Kies een van de voorgestelde namen.`,
  here: "Rond mij",
  hereHint: "Waar je bent, wordt niet bewaard en niet verzonden.",
  searching: "Er wordt gezocht waar je bent…",
  seeking: "Deze plek wordt gezocht…",
  refused: "Je browser zegt niet waar je bent. Schrijf in plaats daarvan een stad of dorp.",
  unavailable: "Er is niet gevonden waar je bent. Schrijf in plaats daarvan een stad of dorp.",
  within: "Afstand",
  anyDistance: "Elke afstand",
  kilometres: (count) => `Hoogstens ${format(count)} km`,
  clear: "Terug naar de lijst op naam",
  sorted: (name) =>
    name === undefined ? "Van het dichtst bij jou tot het verst weg." : `Van het dichtst bij ${name} tot het verst weg.`,
});

