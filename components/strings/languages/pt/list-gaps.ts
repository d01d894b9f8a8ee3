// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ListGapStrings} from '../../list-gaps/strings.js';

export default (): ListGapStrings => ({
  late: (names) => `Uma parte ainda não chegou: ${names}.`,
  unread: (names) => `Não foi possível ler uma parte: ${names}.`,
  names: {
    everyone: "o que é para todas as pessoas",
    members: "o que é para os membros",
    group: (name) => (name ? `o que é para “${name}”` : "o que é para um grupo"),
    person: "o que é para você e a secretaria",
    unknown: "uma lista sem título",
  },
});

