// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {sizeText} from '../../dossier/size.js';
import type {DossierStrings} from '../../dossier/strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: "الوثائق",
  minutes: "المحضر",
  minutesOf: (day) => `محضر ${day}`,
  partial: "بعض ما فيه لا يمكن عرضه هنا.",
  size: (bytes) => sizeText('ar', bytes),
  writing: {
    title: "كتابة المحضر",
    hint: "يقرؤه كل من يرى هذه الفعالية.",
    whichDate: "الموعد",
    text: "المحضر",
    save: "حفظ المحضر",
    saving: "جارٍ الحفظ…",
    saved: "تم حفظ المحضر.",
    kept: "المحضر محفوظ على هذا الجهاز، وسيُرسل في أقرب وقت ممكن.",
    notSaved: "لم يُحفظ المحضر.",
    tooLong: "الحد الأقصى 20000 حرف.",
    changed: "عُدّل المحضر من مكان آخر في هذه الأثناء: يرجى قراءته من جديد أعلاه. إذا حفظت، حلّ نصك محله.",
  },
});

