// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ThreadStrings} from '../../thread/strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: "Niemand heeft hier al over gepraat.",
  emptyForVisitor: "Zonder in te loggen is er geen bericht te zien.",
  count: (count) => plural(count, {one: (figure) => `${figure} bericht.`, other: (figure) => `${figure} berichten.`}),
  begin: "Je eerste bericht opent het gesprek.",
  readersLegend: "Wie zal het kunnen lezen?",
  readers: {everyone: "Iedereen", members: "De leden van de coöperatie"},
  readersOfGroup: "De groep waarvoor het geschreven is",
  label: "Meepraten",
  notHere: "Het bericht dat je zoekt, staat hier niet, of niet meer.",
  several: "Dit gesprek is op meerdere plaatsen geopend. Alles wordt samen gelezen.",
  unread: (count) =>
    count > 1 ? "Meerdere delen van dit gesprek kunnen niet worden gelezen." : "Een deel van dit gesprek kan niet worden gelezen.",
  opening: "Het gesprek wordt geopend…",
  notOpened: "Het gesprek kon niet worden geopend. Je bericht is er nog.",
});

