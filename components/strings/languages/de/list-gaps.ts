// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ListGapStrings} from '../../list-gaps/strings.js';

export default (): ListGapStrings => ({
  late: (names) => `Ein Teil ist noch nicht da: ${names}.`,
  unread: (names) => `Ein Teil konnte nicht gelesen werden: ${names}.`,
  names: {
    everyone: "was für alle ist",
    members: "was für die Mitglieder ist",
    group: (name) => (name ? `was für „${name}“ ist` : "was für eine Gruppe ist"),
    person: "was für Sie und das Büro ist",
    unknown: "eine Liste ohne Titel",
  },
});

