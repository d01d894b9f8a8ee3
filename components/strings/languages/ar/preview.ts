// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {PreviewStrings} from '../../preview/strings.js';

const size = (bytes: number) => sizeText('ar', bytes);

export default ({plural}: Numbers): PreviewStrings => ({
  loading: "جارٍ تحميل الوثيقة…",
  progress: (bytes, of) => (of ? `${size(bytes)} من ${size(of)}` : size(bytes)),
  cancel: "إلغاء",
  shown: "الوثيقة معروضة.",
  lookAt: (title) => `معاينة: ${title}`,
  cutText: "لا تُعرض إلا البداية. لقراءة الكل يمكنك تنزيل الوثيقة.",
  cutTable: (rows) => plural(rows, {zero: () => `لا يُعرض إلا جزء (بلا أسطر). لرؤية الكل يمكنك تنزيل الوثيقة.`, one: () => `لا يُعرض إلا جزء (سطر واحد). لرؤية الكل يمكنك تنزيل الوثيقة.`, two: () => `لا يُعرض إلا جزء (سطران). لرؤية الكل يمكنك تنزيل الوثيقة.`, few: (figure) => `لا يُعرض إلا جزء (${figure} أسطر). لرؤية الكل يمكنك تنزيل الوثيقة.`, many: (figure) => `لا يُعرض إلا جزء (${figure} سطرًا). لرؤية الكل يمكنك تنزيل الوثيقة.`, other: (figure) => `لا يُعرض إلا جزء (${figure} سطر). لرؤية الكل يمكنك تنزيل الوثيقة.`}),
  pdfHint: "إذا لم تظهر، يمكنك تنزيلها.",
  refused: {
    broken: "لا يمكن لهذا المتصفح عرض هذه الوثيقة. يمكنك تنزيلها لفتحها.",
    unlike: "هذا الملف ليس ما يدّعي أنه هو، لذلك لا يُعرض هنا. يُستحسن عدم فتحه إلا إذا كان مصدره معروفًا لك.",
    empty: "هذا الملف فارغ.",
    'too-large': "هذه الوثيقة أكبر من أن تُعرض هنا. يمكنك تنزيلها لفتحها.",
    'no-viewer': "لا يعرض هذا المتصفح ملفات PDF داخل الصفحة. يمكنك تنزيل الوثيقة لفتحها.",
    unknown: "هذا النوع من الملفات لا يُعرض هنا، من باب الأمان. يمكنك تنزيله لفتحه.",
  },
});

