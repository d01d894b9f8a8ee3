// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ListGapStrings} from '../../list-gaps/strings.js';

export default (): ListGapStrings => ({
  late: (names) => `Una parte non è ancora arrivata: ${names}.`,
  unread: (names) => `Non è stato possibile leggere una parte: ${names}.`,
  names: {
    everyone: "quello che è per chiunque",
    members: "quello che è per i membri",
    group: (name) => (name ? `quello che è per «${name}»` : "quello che è per un gruppo"),
    person: "quello che è per te e la segreteria",
    unknown: "un elenco senza titolo",
  },
});

