const months = 'January February March April May June July August September October November December'.split(' ');

/** As `Intl` has it, whose first date takes a browser as long as drawing a whole list; in the order that most readers know. */
export const dayOfYear = (date: Date) => `${date.getDate()} ${months[date.getMonth()]}`;
/** On the reader’s clock, as in “14:05”. */
export const clock = (date: Date) => date.toTimeString().slice(0, 5);
export const day = (date: Date) => `${dayOfYear(date)} ${date.getFullYear()}`;
