// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {PanelTexts} from '../../../facets/strings.js';

/** What is said around filters, whatever is listed. */
export function panelTexts({format}: Numbers): Omit<PanelTexts, 'legend' | 'all' | 'nothingFound'> {
  return {
    value: (label, count) => `${label} (${format(count)})`,
    mostUsed: (count) => `الأكثر شيوعًا، وعددها ${format(count)}. يمكن الوصول إلى غيرها بالبحث.`,
    nothingToChoose: "لا خيارات تصفية متاحة بعد.",
    groupsFailed: "تعذّرت قراءة المجموعات.",
    chosen: "خيارات التصفية المختارة:",
    remove: (label) => `إزالة ${label}`,
    clear: "مسح الكل",
    clearFilters: "مسح خيارات التصفية",
  };
}

