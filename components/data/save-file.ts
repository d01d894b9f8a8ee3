/** Time that a browser has for taking a file that it was handed, in milliseconds. */
const untilTaken = 60_000;

/** Hands a text to the browser as a file to save. @param type its media type, without the character set. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  saveBlob(name, new Blob([text], {type: `${type};charset=utf-8`}));
}

/** Hands the browser a file to save: never to open, whatever is in it. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), untilTaken);
}
