// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ListGapStrings} from '../../list-gaps/strings.js';

export default (): ListGapStrings => ({
  late: (names) => `Een deel is er nog niet: ${names}.`,
  unread: (names) => `Een deel kon niet worden gelezen: ${names}.`,
  names: {
    everyone: "wat voor iedereen is",
    members: "wat voor de leden is",
    group: (name) => (name ? `wat voor “${name}” is` : "wat voor een groep is"),
    person: "wat voor jou en het secretariaat is",
    unknown: "een lijst zonder titel",
  },
});

