import type {Kind} from '../../vocab/shapes/kind.js';
import {readKinds} from '../generate/kinds/read-kinds.js';
import {parse, type Table} from './tables.js';

/** Kinds that no form fills in and no tag for anything shows: what their shapes say is read by programs alone. */
const unread = new Set(['ballot', 'outcome', 'pack', 'roll', 'scheme']);

type Texts = Readonly<Record<string, string>>;

const isTexts = (value: object): value is Texts =>
  Object.keys(value).includes('en') && Object.values(value).every((text) => typeof text === 'string');

/** All texts of a kind, with those of its parts, as its shape gives them: names, help, choices, and what is said of mistakes. */
function textsOf(kind: Kind): Texts[] {
  const found: Texts[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'function') return visit((value as () => unknown)());
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isTexts(value)) found.push(value);
    else Object.values(value).forEach(visit);
  };
  visit([kind.label, kind.fields, kind.shapes]);
  return found;
}

/**
 * What our own shapes say, as a table like those of the interface, so that translators find it in the same file: by the English text, which is how
 * `vocab/shapes/kind.ts` finds it again. There is no file of it: the shapes themselves are where it is written.
 * @param language `en` or `fr`: the languages that the shapes are written in.
 */
export async function readShapeTexts(language: 'en' | 'fr'): Promise<Table> {
  const kinds = (await readKinds()).filter(({name}) => !unread.has(name));
  const texts = new Map<string, {readonly said: string; readonly note: string}>();
  for (const {name, kind} of kinds) {
    for (const {en: english = '', fr: french = ''} of textsOf(kind)) {
      // The first kind in which it stands tells translators enough.
      if (!texts.has(english))
        texts.set(english, {said: language === 'fr' ? french : english, note: `Of ${name}s. French: ${french}`});
    }
  }
  const entries = [...texts].map(([english, {said}]) => `  ${JSON.stringify(english)}: ${JSON.stringify(said)},`);
  const source = `export default (): Readonly<Record<string, string>> => ({\n${entries.join('\n')}\n});\n`;
  const file = 'vocab/kinds';
  const commentOn = (english: string) => texts.get(english)?.note ?? '';
  return {name: 'shapes', file, source: parse(`${file}/shapes.ts`, source), commentOn};
}
