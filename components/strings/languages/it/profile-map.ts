// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ProfileMapStrings} from '../../profile-map/strings.js';

export default (): ProfileMapStrings => ({
  title: "Sulla mappa",
  help: "Chiunque può vedere la mappa. Quello che non mostri non è scritto da nessuna parte.",
  choices: {
    none: "Non appaio",
    region: "La mia regione (con uno scarto di 50 km)",
    near: "La mia zona (con uno scarto di 5 km)",
    exact: "Il punto esatto",
  },
  where: "Comune o coordinate",
  whereHelp: "Un comune che la cooperativa conosce, o coordinate come 44.7286, 5.0203.",
  told: (latitude, longitude) => `La mappa mostrerà: latitudine ${latitude}, longitudine ${longitude}.`,
  needWhere: "Di’ dove, altrimenti non sarai sulla mappa.",
  notFound: (typed) => `La cooperativa non sa dov’è «${typed}». Prova con le coordinate.`,
  outOfRange: "Queste coordinate non sono in nessun punto della Terra.",
});

