import {atEnd} from './page.js';

/** A file that the page has handed to the browser to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** What the page hands to the browser to save, from now until the end of the test; the browser itself saves nothing. */
export function catchSavedFiles(): SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content && this.download) saved.push({name: this.download, content});
    else click.call(this);
  };
  atEnd(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return saved;
}
