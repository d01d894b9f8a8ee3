import {atEnd} from './page.js';

/** A file that the page has handed to the browser to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** What the page makes addresses for, by these, from now until the end of the test. */
export function watchFiles(): ReadonlyMap<string, Blob> {
  const files = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    const url = create(file);
    files.set(url, file);
    return url;
  };
  atEnd(() => void (URL.createObjectURL = create));
  return files;
}

/** What the page hands to the browser to save, from now until the end of the test; the browser itself saves nothing. */
export function catchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  const files = watchFiles();
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = files.get(this.href);
    if (content && this.download) saved.push({name: this.download, content});
    else HTMLElement.prototype.click.call(this);
  };
  // Links have no such method of their own.
  atEnd(() => void Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'));
  return saved;
}
