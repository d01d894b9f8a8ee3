// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChartStrings} from '../../map-chart/strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: "خريطة",
  keys: "مفاتيح الأسهم تحرّك الخريطة، و+ و− للتكبير والتصغير، وEscape للخروج منها.",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  pan: {north: "نحو الشمال", west: "نحو الغرب", east: "نحو الشرق", south: "نحو الجنوب"},
  visible: (count) => (count ? plural(count, {zero: () => `لا علامات هنا`, one: () => `علامة واحدة ظاهرة`, two: () => `علامتان ظاهرتان`, few: (figure) => `${figure} علامات ظاهرة`, many: (figure) => `${figure} علامة ظاهرة`, other: (figure) => `${figure} علامة ظاهرة`}) : "لا علامات هنا"),
  credit: "الخريطة: Natural Earth",
  noLand: "تعذّر تحميل خلفية الخريطة. العلامات ظاهرة مع ذلك.",
  noOwnFile: "تعذّرت قراءة الرسم المضاف إلى الخريطة.",
  partOfOwnFile: "تعذّر وضع جزء من الرسم المضاف إلى الخريطة.",
  pictures: {
    vector: "ملف الصور المضاف إلى الخريطة يحتوي على رسوم من نوع آخر بدل الصور، لذلك لا يُعرض.",
    noRanges:
      "ملف الصور المضاف إلى الخريطة لا يُعرض. هو أكبر من أن يُحمَّل كاملًا، وموقعه لا يرسله جزءًا جزءًا.",
    unreadable: "تعذّرت قراءة ملف الصور المضاف إلى الخريطة، لذلك لا يُعرض.",
    partly: "تعذّر تحميل بعض الصور المضافة إلى الخريطة.",
  },
  onPaper: "الأرقام على الخريطة هي أرقام القائمة. والدائرة التي فيها رقم تمثّل ذلك العدد من أسطر القائمة.",
  cluster: (count, towns) => plural(count, {zero: () => `لا أماكن${towns.length ? `: ${towns.join("، ")}` : ''}`, one: () => `مكان واحد${towns.length ? `: ${towns.join("، ")}` : ''}`, two: () => `مكانان${towns.length ? `: ${towns.join("، ")}` : ''}`, few: (figure) => `${figure} أماكن${towns.length ? `: ${towns.join("، ")}` : ''}`, many: (figure) => `${figure} مكانًا${towns.length ? `: ${towns.join("، ")}` : ''}`, other: (figure) => `${figure} مكان${towns.length ? `: ${towns.join("، ")}` : ''}`}),
  sameSpot: (count) => `العدد في النقطة نفسها: ${format(count)}`,
  more: (count) => plural(count, {zero: () => `ولا شيء آخر في القائمة`, one: () => `وواحد آخر في القائمة`, two: () => `واثنان آخران في القائمة`, few: (figure) => `و${figure} أخرى في القائمة`, many: (figure) => `و${figure} أخرى في القائمة`, other: (figure) => `و${figure} أخرى في القائمة`}),
  closeList: "إغلاق",
  within: (kilometres) => `بدقة ${format(kilometres)} كم`,
  doubtful: "يلزم التحقق",
  layers: {places: "مكان", groups: "مجموعة", events: "فعالية", members: "عضو"},
  chooser: {
    label: "الخريطة: النقطة المختارة في الوسط",
    keys: "مفاتيح الأسهم تحرّك الخريطة، ومع Shift تحرّكها أكثر. و+ و− للتكبير والتصغير.",
    choose: "اختيار هذه النقطة",
  },
  spot: (latitude, longitude) => `خط العرض ${latitude}، خط الطول ${longitude}`,
});

