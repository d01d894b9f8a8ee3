// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {ItemStrings} from '../../../things/item-strings.js';
import {valueWords} from './value.js';

export default (numbers: Numbers): ItemStrings => ({
  ...valueWords(numbers),
  unnamed: "بلا اسم",
  notOfCoop: (host) => `ما في هذا العنوان آتٍ من ${host}، وليس من عضو في التعاونية.`,
  maybeOld: "تعذّرت قراءة هذا من جديد: ربما كان قديمًا.",
  edit: "تعديل",
  closeForm: "إغلاق النموذج",
  saved: "تم الحفظ.",
  formFailed: "تعذّر فتح النموذج. يرجى التحقق من الاتصال ثم إعادة المحاولة.",
  mistaken: (field) => `${field}: المكتوب هنا ليس كما ينبغي.`,
});

