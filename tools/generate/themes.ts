import {readFile, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {between} from './between.js';
import type {TagDescription} from './manifest.js';
import {tableOf} from './table.js';

const code = (text: string) => `\`${text}\``;

/** Each custom property once, with what it is for and what applies without it. */
export function tableOfTokens(tags: readonly TagDescription[]): string {
  const properties = tags.flatMap(({cssProperties = []}) => cssProperties);
  // Tags with maps know all that the others know, and more: the longest list has the order.
  const all = new Map(properties.map((property) => [property.name, property]));
  const longest = tags.reduce(
    (most, {cssProperties = []}) => (cssProperties.length > most.length ? cssProperties : most),
    [] as Property[],
  );
  const names = [...new Set([...longest.map(({name}) => name), ...all.keys()])];
  const rows = names.map((name) => {
    const {description = '', default: initial = ''} = all.get(name)!;
    return [code(name), description.replace(/\.$/, ''), code(initial)];
  });
  return tableOf(['property', 'what it colours or measures', 'without it'], rows);
}

type Property = NonNullable<TagDescription['cssProperties']>[number];

/** Which parts each tag has. What each is, the manifest says. */
export function tableOfParts(tags: readonly TagDescription[]): string {
  const rows = tags
    .filter(({cssParts = []}) => cssParts.length)
    .map(({tagName, cssParts = []}): [string, string] => [
      code(`<${tagName}>`),
      cssParts.map(({name}) => code(name)).join(', '),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return tableOf(['tag', 'parts'], rows);
}

/** Puts both tables into `docs/themes.md`, each between its two markers. */
export async function writeThemeTables(tags: readonly TagDescription[]): Promise<void> {
  const file = inRoot('docs/themes.md');
  const text = await readFile(file, 'utf8');
  const by = '“npm run generate”';
  const withTokens = between(text, `<!-- tokens: written by ${by} -->`, '<!-- /tokens -->', tableOfTokens(tags));
  await writeFile(file, between(withTokens, `<!-- parts: written by ${by} -->`, '<!-- /parts -->', tableOfParts(tags)));
}
