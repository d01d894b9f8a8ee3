// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PollSettingsStrings} from '../../poll-settings/strings.js';

export default (): PollSettingsStrings => ({
  methods: {
    'yes-no': "نعم أو لا أو امتناع",
    'single-choice': "اختيار واحد",
    'multiple-choice': "اختيارات متعددة",
    consent: "موافقة بلا اعتراض",
    score: "درجات",
    dots: "نقاط للتوزيع",
    schulze: "ترتيب (طريقة شولتسه)",
    'instant-runoff': "ترتيب (جولات متتالية)",
    dates: "إيجاد موعد",
  },
  majorities: {
    plurality: "أكثر الأصوات",
    absolute: "أكثر من نصف الأصوات",
    'two-thirds': "ثلثا الأصوات",
    'three-quarters': "ثلاثة أرباع الأصوات",
    'of-roll': "أكثر من نصف من يحق لهم التصويت",
  },
  verdicts: {
    adopted: "اعتُمد",
    rejected: "رُفض",
    chosen: "تم الاختيار",
    tied: "تعادل",
    'no-quorum': "أصوات غير كافية",
    'no-votes': "لا أصوات",
  },
  answers: {
    yes: "نعم",
    no: "لا",
    abstain: "امتناع",
    consent: "أوافق",
    'stand-aside': "لا مانع لديّ",
    objection: "أعترض",
  },
});

