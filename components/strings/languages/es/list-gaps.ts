// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ListGapStrings} from '../../list-gaps/strings.js';

export default (): ListGapStrings => ({
  late: (names) => `Una parte todavía no ha llegado: ${names}.`,
  unread: (names) => `No se pudo leer una parte: ${names}.`,
  names: {
    everyone: "lo que es para todo el mundo",
    members: "lo que es para integrantes de la cooperativa",
    group: (name) => (name ? `lo que es para «${name}»` : "lo que es para un grupo"),
    person: "lo que es para usted y la oficina",
    unknown: "una lista sin título",
  },
});

