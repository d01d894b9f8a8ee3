import {writeItem} from '../../pods/session/light/storage.js';
import {draftNames, keptDrafts, type KeptDraft} from './drafts.js';
import {dropPicturesOf} from './kept-pictures.js';

/** What one person has typed on this device and not saved, the oldest first. */
export function draftsOf(webId: string): readonly KeptDraft[] {
  return keptDrafts()
    .filter(({key}) => isDraftOf(key, webId))
    .sort((one, other) => one.at - other.at);
}

/** Leaves nothing on this device of what a person has typed and not saved, whichever version of the kit has kept it. */
export async function dropDraftsOf(webId: string): Promise<void> {
  for (const key of draftKeys()) if (isDraftOf(key, webId)) writeItem(() => localStorage, key, undefined);
  await dropPicturesOf((draft) => isDraftOf(draft, webId));
}

/** Everything that stands in drafts, as plain text to keep or to paste somewhere else: when it was typed, and each text with its name. */
export function draftsAsText(drafts: readonly KeptDraft[]): string {
  return drafts.map(({at, draft}) => [new Date(at).toISOString(), ...linesOf(draft), ''].join('\n')).join('\n');
}

function draftKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(draftNames.draft));
  } catch {
    return [];
  }
}

/** After the kind of form comes the WebID, and then nothing or a space. */
function isDraftOf(key: string, webId: string): boolean {
  if (!key.startsWith(draftNames.draft)) return false;
  const name = key.slice(key.indexOf(':', draftNames.draft.length) + 1);
  return name === webId || name.startsWith(`${webId} `);
}

/** What is beside the typed texts in a draft: what the form began with, what was tried or taken away. */
const aside = ['base', 'tried', 'removed'];

/** In the drafts of all forms, what is typed stands under one of these names, be it a text or texts by the names of their fields. */
const typed = ['text', 'typed'];

function linesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (aside.includes(key)) return [];
    return typed.includes(key) ? textsIn(inside) : linesOf(inside);
  });
}

function textsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return value ? [field ? `${field}: ${value}` : value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field));
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([name, inside]) => textsIn(inside, name));
}
