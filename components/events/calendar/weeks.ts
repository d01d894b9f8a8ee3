import {dayAfter, monthOf, type Day, type Month} from './month-grid.js';

/**
 * The weeks that a month touches, each with seven days.
 * @param firstDay the day with which a week begins, 1 for Monday to 7 for Sunday (ISO 8601).
 */
export function weeksOf(month: Month, firstDay: number): Day[][] {
  const weeks: Day[][] = [];
  for (let day = startOfWeek(`${month}-01`, firstDay); monthOf(day) <= month; day = dayAfter(day, 7)) {
    weeks.push(weekFrom(day));
  }
  return weeks;
}

/** The day with which the week of a day begins. */
export function startOfWeek(day: Day, firstDay: number): Day {
  // Of the day of the week, 0 is the one with which weeks begin here.
  const before = (new Date(`${day}T00:00:00Z`).getUTCDay() - firstDay + 7) % 7;
  return dayAfter(day, -before);
}

/** Seven days, one after the other. */
export function weekFrom(first: Day): Day[] {
  return Array.from({length: 7}, (_, index) => dayAfter(first, index));
}

/** The day with which a week begins where a language is spoken: Monday if the browser does not know. */
export function firstDayOfWeek(language: string): number {
  try {
    const locale = new Intl.Locale(language) as Intl.Locale & {
      getWeekInfo?(): {firstDay: number};
      weekInfo?: {firstDay: number};
    };
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1;
  }
}

/** The reader's own region says with which day weeks begin, where the page's language says none. */
export function readerLocale(language: string): string {
  return navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
