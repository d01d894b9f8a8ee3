// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../../dossier/size.js';
import type {Numbers} from '../../counting.js';
import type {SendingStrings} from '../../../document-form/sending-strings.js';

const size = (bytes: number) => sizeText('ar', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `إضافة الوثائق (${format(count)})` : "إضافة الوثيقة"),
  running: (done, of) => `جارٍ الإرسال: ${format(done)} من ${format(of)}.`,
  sent: (bytes, of) => `أُرسل ${size(bytes)} من ${size(of)}`,
  describing: "وصل الملف. جارٍ إضافته إلى المكتبة…",
  cancel: (title) => `إيقاف إرسال «${title}»`,
  cancelled: "أُوقف الإرسال.",
  retry: (title) => `إعادة محاولة إرسال «${title}»`,
  failed: "لم تُضَف هذه الوثيقة.",
  full: "لم يبقَ متسع كافٍ في هذه المساحة. يمكنك إخلاء بعض المكان أو اختيار ملف أصغر.",
  picture: "لا يمكن تصغير هذه الصورة هنا. يمكنك تحديد «إبقاء الصور كما هي» أو اختيار صورة أخرى.",
  added: (count) => plural(count, {zero: () => `لم تُضَف أي وثيقة.`, one: () => `أُضيفت وثيقة واحدة.`, two: () => `أُضيفت وثيقتان.`, few: (figure) => `أُضيفت ${figure} وثائق.`, many: (figure) => `أُضيفت ${figure} وثيقة.`, other: (figure) => `أُضيفت ${figure} وثيقة.`}),
  notAdded: (count) => plural(count, {zero: () => `أُضيفت كل الوثائق.`, one: () => `لم تُضَف وثيقة واحدة.`, two: () => `لم تُضَف وثيقتان.`, few: (figure) => `لم تُضَف ${figure} وثائق.`, many: (figure) => `لم تُضَف ${figure} وثيقة.`, other: (figure) => `لم تُضَف ${figure} وثيقة.`}),
  waits: "محفوظة على هذا الجهاز، وستُرسل في أقرب وقت ممكن",
  notAnnounced: "لم تُعلن في المكتبة بعد",
  addedTitle: "الوثائق المضافة",
});

