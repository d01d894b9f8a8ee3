// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {PlaceFormStrings} from '../../place-form/strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, {zero: (figure) => `${figure} مكان`, one: () => `مكان واحد`, two: () => `مكانين`, few: (figure) => `${figure} أماكن`, many: (figure) => `${figure} مكانًا`, other: (figure) => `${figure} مكان`});
  return {
    ...formWords(numbers),
    create: () => "إضافة مكان",
    membersOnly: "إضافة الأماكن متاحة لأعضاء التعاونية فقط.",
    signInFirst: "يلزم تسجيل الدخول لإضافة مكان أو تعديله.",
    another: "إضافة مكان آخر",
    notAnnounced: "تم الحفظ، لكن تعذّر الإعلان في قائمة الأماكن.",
    announceAgain: "الإعلان في القائمة",
    audience: "من يمكنه رؤية هذا المكان؟",
    where: "أين يقع",
    whereHelp: "من دون موقع، يظهر المكان في القائمة لا على الخريطة. هناك ثلاث طرق لتحديد الموقع، كما يناسبك:",
    position: (latitude, longitude) => `الموقع: خط العرض ${latitude}، خط الطول ${longitude}.`,
    noPosition: "لا موقع بعد.",
    removePosition: "إزالة الموقع",
    known: "في موقع مكان معروف",
    knownHelp: "يكفي البدء بكتابة اسمه، ثم اختياره من القائمة.",
    knownTaken: (name) => `الموقع هو موقع «${name}».`,
    notKnown: (name) => `لا تعرف التعاونية مكانًا له موقع باسم «${name}».`,
    coordinates: "الإحداثيات",
    coordinatesHelp: "مثلًا 44.7286, 5.0203، أو الرابط المنسوخ من خريطة على OpenStreetMap أو Google.",
    unreadableCoordinates: {
      'no-coordinates': "هذه ليست إحداثيات. يرجى كتابة خط العرض ثم خط الطول، مثلًا 44.7286, 5.0203.",
      'out-of-range':
        "لا وجود لهذه الإحداثيات على الأرض: خطوط العرض من ‎−90 إلى 90، وخطوط الطول من ‎−180 إلى 180.",
    },
    swapped: (latitude, longitude) =>
      `ربما كُتب خط الطول أولًا. هل المقصود خط العرض ${latitude}، خط الطول ${longitude}؟`,
    swap: "نعم، تبديل الاثنين",
    keepOrder: "لا، إبقاء هذا الترتيب",
    openMap: "الاختيار على الخريطة",
    closeMap: "إغلاق الخريطة",
    mapFailed: "تعذّر تحميل الخريطة. تبقى الطريقتان الأخريان.",
    atSea: "هذه النقطة في الماء. يمكنك الحفظ مع ذلك.",
    farAway: (kilometres) =>
      `تبعد هذه النقطة أكثر من ${format(kilometres)} كم عن كل الأماكن التي تعرفها التعاونية. يمكنك الحفظ مع ذلك.`,
    visiting: "زيارة المكان",
    access: "الوصول",
    import: {
      file: "جلب ملف أماكن (GeoJSON)",
      fileHelp: "سيُعرض عليك ما فيه قبل إضافته.",
      reading: "جارٍ قراءة الملف…",
      refusals: {
        'too-large': "هذا الملف أكبر من الحد: 20 ميغابايت على الأكثر.",
        'no-json': "هذا الملف تالف، أو ليس ملف GeoJSON.",
        'no-geojson': "هذا الملف ليس ملف GeoJSON: لا أماكن فيه.",
      },
      otherSystem: (system) =>
        `مواقع هذا الملف مكتوبة بنظام آخر${system ? ` (${system})` : ''}. يرجى حفظه بنظام WGS 84 (خطوط العرض والطول بالدرجات)، ثم إعادة المحاولة.`,
      none: "لا يمكن جلب أي مكان من هذا الملف.",
      skippedTitle: "تم استبعاد:",
      skipped: {
        'no-position': (count) => `${places(count)} بلا موقع`,
        'no-point': (count) => plural(count, {zero: (figure) => `${figure} خط أو سطح`, one: () => `خط أو سطح واحد`, two: () => `خطين أو سطحين`, few: (figure) => `${figure} خطوط أو سطوح`, many: (figure) => `${figure} خطًا أو سطحًا`, other: (figure) => `${figure} خط أو سطح`}),
        'out-of-range': (count) => `${places(count)} بموقع لا وجود له على الأرض`,
        'no-name': (count) => `${places(count)} بلا اسم`,
      },
      filled: (name) => `مُلئ النموذج بمعلومات «${name}». يرجى مراجعتها ثم الحفظ.`,
      title: "إضافة أماكن من ملف",
      found: (count) => `يحتوي هذا الملف على ${places(count)}.`,
      more: (count) => plural(count, {zero: () => `لا أماكن أخرى.`, one: () => `هناك مكان آخر: يمكن جلب الملف من جديد بعد إضافة هذه.`, two: () => `هناك مكانان آخران: يمكن جلب الملف من جديد بعد إضافة هذه.`, few: (figure) => `هناك ${figure} أماكن أخرى: يمكن جلب الملف من جديد بعد إضافة هذه.`, many: (figure) => `هناك ${figure} مكانًا آخر: يمكن جلب الملف من جديد بعد إضافة هذه.`, other: (figure) => `هناك ${figure} مكان آخر: يمكن جلب الملف من جديد بعد إضافة هذه.`}),
      legend: "الأماكن المراد إضافتها",
      marks: {known: "موجود أصلًا في القائمة", added: "أُضيف", kept: "محفوظ على هذا الجهاز", failed: "مرفوض"},
      add: (count) => (count ? `إضافة ${places(count)}` : "إضافة"),
      chooseOne: "يرجى اختيار مكان واحد على الأقل.",
      adding: (count) => `جارٍ إضافة ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, {zero: () => `لم يُضَف أي مكان`, one: () => `أُضيف مكان واحد`, two: () => `أُضيف مكانان`, few: (figure) => `أُضيفت ${figure} أماكن`, many: (figure) => `أُضيف ${figure} مكانًا`, other: (figure) => `أُضيف ${figure} مكان`}),
          kept && `سيتم إرسال ${places(kept)} في أقرب وقت ممكن`,
          failed && plural(failed, {zero: () => `لم يُرفض أي مكان`, one: () => `رُفض مكان واحد`, two: () => `رُفض مكانان`, few: (figure) => `رُفضت ${figure} أماكن`, many: (figure) => `رُفض ${figure} مكانًا`, other: (figure) => `رُفض ${figure} مكان`}),
        ]
          .filter(Boolean)
          .join("، "),
      back: "العودة إلى النموذج",
    },
  };
};

