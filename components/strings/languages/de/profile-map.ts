// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ProfileMapStrings} from '../../profile-map/strings.js';

export default (): ProfileMapStrings => ({
  title: "Auf der Karte",
  help: "Alle können die Karte sehen. Was Sie nicht zeigen, wird nirgends aufgeschrieben.",
  choices: {
    none: "Nicht auf der Karte",
    region: "Meine Region (auf 50 km genau)",
    near: "Meine Umgebung (auf 5 km genau)",
    exact: "Die genaue Stelle",
  },
  where: "Gemeinde oder Koordinaten",
  whereHelp: "Eine Gemeinde, die die Genossenschaft kennt, oder Koordinaten wie 44.7286, 5.0203.",
  told: (latitude, longitude) => `Die Karte wird zeigen: Breitengrad ${latitude}, Längengrad ${longitude}.`,
  needWhere: "Sagen Sie, wo, sonst erscheinen Sie nicht auf der Karte.",
  notFound: (typed) => `Die Genossenschaft weiß nicht, wo „${typed}“ liegt. Versuchen Sie es mit Koordinaten.`,
  outOfRange: "Diese Koordinaten liegen nirgends auf der Erde.",
});

