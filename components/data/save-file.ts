/** Time that a browser has for taking a file that it was handed, in milliseconds. */
const untilTaken = 60_000;

/** Hands a text to the browser as a file to save. @param type its media type, without the character set. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), untilTaken);
}
