// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ProfileMapStrings} from '../../profile-map/strings.js';

export default (): ProfileMapStrings => ({
  title: "Op de kaart",
  help: "Iedereen kan de kaart zien. Wat je niet toont, wordt nergens geschreven.",
  choices: {
    none: "Ik sta er niet op",
    region: "Mijn streek (op 50 km na)",
    near: "Mijn buurt (op 5 km na)",
    exact: "De precieze plek",
  },
  where: "Stad, dorp of coördinaten",
  whereHelp: "Een stad of dorp dat de coöperatie kent, of coördinaten zoals 44.7286, 5.0203.",
  told: (latitude, longitude) => `De kaart zal tonen: breedtegraad ${latitude}, lengtegraad ${longitude}.`,
  needWhere: "Zeg waar, anders sta je niet op de kaart.",
  notFound: (typed) => `De coöperatie weet niet waar “${typed}” ligt. Probeer coördinaten.`,
  outOfRange: "Deze coördinaten liggen nergens op aarde.",
});

