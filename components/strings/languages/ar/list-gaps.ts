// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ListGapStrings} from '../../list-gaps/strings.js';

export default (): ListGapStrings => ({
  late: (names) => `هناك جزء لم يصل بعد: ${names}.`,
  unread: (names) => `هناك جزء تعذّرت قراءته: ${names}.`,
  names: {
    everyone: "ما هو للجميع",
    members: "ما هو للأعضاء",
    group: (name) => (name ? `ما هو للمجموعة «${name}»` : "ما هو لمجموعة"),
    person: "ما هو لك وللمكتب",
    unknown: "قائمة بلا عنوان",
  },
});

