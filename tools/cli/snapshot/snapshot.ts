import {randomUUID} from 'node:crypto';
import {readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {Resources} from '../../../pods/index.js';
import {stringsIn} from '../../strings/load.js';
import type {Context, Done} from '../context.js';
import {progressOf} from '../progress.js';
import {mistaken} from '../stop.js';
import {fillPage, type FilledTag, type Filling} from './fill-page.js';

/** What became of one page. */
export interface SnapshotPage {
  /** As it was typed. */
  readonly file: string;
  readonly isWritten: boolean;
  readonly tags: readonly FilledTag[];
}

/**
 * `solidaire snapshot PAGE…`: what visitors see of the lists on these pages, written into the pages themselves, for those who come without scripts
 * and before scripts have come. Nothing is read in anybody's name.
 */
export async function snapshot(context: Context): Promise<Done> {
  const {line, strings} = context;
  if (!line.words.length) throw mistaken({kind: 'missing-words', usage: 'solidaire snapshot PAGE…'});
  // Before anything is written: one name that is wrong means that others may be.
  const files = await Promise.all([...new Set(line.words)].map(readPage));
  const filling: Filling = {
    resources: new Resources(),
    now: new Date(),
    language: strings.language,
    words: (language) => stringsIn(/^fr\b/i.test(language) ? 'fr' : 'en').snapshot.words,
  };
  const progress = progressOf(context);
  const pages: SnapshotPage[] = [];
  try {
    progress.begin(strings.snapshot.looking, files.length);
    for (const {file, path, text} of files) {
      const {html, tags} = await fillPage(text, filling);
      if (html !== text) await replaceFile(path, html);
      pages.push({file, isWritten: html !== text, tags});
      progress.update(pages.length);
    }
  } finally {
    progress.end();
  }
  const needsPerson = pages.some(({tags}) => tags.some(({trouble}) => trouble));
  return {text: pages.map((page) => strings.snapshot.page(page, strings)).join('\n'), facts: {pages}, needsPerson};
}

interface PageFile {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** A page in another encoding than UTF-8 would be written back broken. */
async function readPage(file: string): Promise<PageFile> {
  try {
    const path = await realpath(file);
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(await readFile(path));
    return {file, path, text};
  } catch {
    throw mistaken({kind: 'no-file', given: file});
  }
}

/** A page is on the site as it was or as it is to be, never half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const {mode} = await stat(path);
  const beside = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(beside, text, {mode});
    await rename(beside, path);
  } catch (error) {
    await rm(beside, {force: true});
    throw error;
  }
}
