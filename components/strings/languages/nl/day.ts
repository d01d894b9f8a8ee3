// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.

const written = (options: Intl.DateTimeFormatOptions) => (date: Date) =>
  new Intl.DateTimeFormat('nl', options).format(date);

export const dayOfYear = written({day: 'numeric', month: 'long'});
export const day = written({dateStyle: 'long'});
/** On the reader’s clock, as in “14:05”. */
export const clock = (date: Date) => date.toTimeString().slice(0, 5);
