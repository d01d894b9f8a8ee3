// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {MapFilesStrings} from '../../map-files/strings.js';

export default (): MapFilesStrings => ({
  legend: "تنزيل المعروض",
  geojson: "لبرامج الخرائط (GeoJSON)",
  csv: "لبرامج الجداول (CSV)",
  hint: "لا تتضمن الملفات الأعضاء.",
  nothing: "لا شيء للتنزيل.",
  fileName: "خريطة",
  headings: {
    name: "الاسم",
    category: "الفئة",
    address: "العنوان",
    town: "المدينة",
    latitude: "خط العرض",
    longitude: "خط الطول",
    openingHours: "ساعات العمل",
    phone: "الهاتف",
    email: "البريد الإلكتروني",
    website: "الموقع الإلكتروني",
    confirmedOn: "تاريخ التحقق",
  },
});

