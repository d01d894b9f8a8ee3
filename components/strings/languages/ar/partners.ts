// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PartnersStrings} from '../../partners/strings.js';

export default (): PartnersStrings => ({
  list: "التعاونيات الشريكة",
  empty: "لا تعاونيات شريكة في الوقت الحالي.",
});

