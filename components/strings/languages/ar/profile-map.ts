// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {ProfileMapStrings} from '../../profile-map/strings.js';

export default (): ProfileMapStrings => ({
  title: "على الخريطة",
  help: "يمكن للجميع رؤية الخريطة. ما لا يظهر عليها بإذنك لا يُكتب في أي مكان.",
  choices: {
    none: "عدم الظهور عليها",
    region: "منطقتي (بدقة 50 كم)",
    near: "الحي الذي أسكنه (بدقة 5 كم)",
    exact: "المكان بالضبط",
  },
  where: "مدينة أو إحداثيات",
  whereHelp: "مدينة تعرفها التعاونية، أو إحداثيات مثل 44.7286, 5.0203.",
  told: (latitude, longitude) => `ستعرض الخريطة: خط العرض ${latitude}، خط الطول ${longitude}.`,
  needWhere: "يرجى ذكر المكان، وإلا فلن يكون لك ظهور على الخريطة.",
  notFound: (typed) => `لا تعرف التعاونية أين تقع «${typed}». يمكنك تجربة الإحداثيات.`,
  outOfRange: "لا وجود لهذه الإحداثيات على الأرض.",
});

