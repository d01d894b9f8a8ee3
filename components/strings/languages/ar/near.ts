// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {NearStrings} from '../../near/strings.js';

export default ({plural, format}: Numbers): NearStrings => ({
  open: "حول…",
  place: "المدينة",
  placeHint: "مدينة فيها أعضاء.",
  distance: (kilometres, within) =>
    `${kilometres < 1 ? "على بُعد أقل من 1 كم" : `على بُعد ${format(Math.round(kilometres))} كم`}${within ? `، بدقة ${format(within)} كم` : ''}`,
  notPlaced: (count) => plural(count, {zero: () => `لا أعضاء خارج الخريطة.`, one: () => `عضو واحد ليس على الخريطة.`, two: () => `عضوان ليسا على الخريطة.`, few: (figure) => `${figure} أعضاء ليسوا على الخريطة.`, many: (figure) => `${figure} عضوًا ليسوا على الخريطة.`, other: (figure) => `${figure} عضو ليسوا على الخريطة.`}),
  onlyPlaced: "لا يظهر سوى الأعضاء الموجودين على الخريطة.",
  nobody: "لم يُعثر على أي عضو على الخريطة.",
  nobodyWithin: "لم يُعثر على أي عضو ضمن هذه المسافة.",
});

