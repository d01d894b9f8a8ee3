import type {Plugin} from 'rollup';
import {bundleSmallParser} from '../../small-parser.js';
import {bundleSmallRecurrence, recurrenceModules} from '../../small-recurrence.js';
import {library} from '../entries.js';

/** n3's parser for Turtle alone, with terms of our own (`tools/build/small-parser.ts` says how and why). */
export const smallParser: Plugin = {
  name: 'small-parser',
  load: (id) => (id.endsWith('/n3/src/N3Parser.js') ? bundleSmallParser(id, `${library}vocab/rdf/term-factory.js`) : null),
};

/** Of ical.js, what finds the dates of a rule; whole, it is loaded with what reads and writes calendar files. */
export const smallRecurrence: Plugin = {
  name: 'small-recurrence',
  resolveId: (source, importer) =>
    source === 'ical.js' && importer?.endsWith('/vocab/kinds/event/series.js') ? 'small-recurrence' : null,
  load: (id) => (id === 'small-recurrence' ? bundleSmallRecurrence(recurrenceModules()) : null),
};

/**
 * Leaflet asks as soon as it is loaded whether markup can hold SVG, by markup from a text: under `require-trusted-types-for 'script'` it
 * would not load. Every browser that runs these bundles can.
 */
export const leafletWithoutMarkup: Plugin = {
  name: 'leaflet-without-markup',
  transform(code, id) {
    if (!id.endsWith('/leaflet/dist/leaflet-src.esm.js')) return null;
    const asked = /(?<=\nvar inlineSvg = )!!svg\$1 && \(function \(\) \{[^]*?\n\}\)\(\)(?=;)/;
    if (!asked.test(code)) throw new Error('Leaflet asks in another way whether markup can hold SVG');
    return {code: code.replace(asked, 'true'), map: null};
  },
};

/** What unpacks for `pmtiles` is handed to it, by the browser's own means: the package that it has for older browsers stays out. */
export const unpackedByTheBrowser: Plugin = {
  name: 'unpacked-by-the-browser',
  resolveId: (source) => (source === 'fflate' ? source : null),
  load: (id) => (id === 'fflate' ? 'export const decompressSync = undefined;' : null),
};

/**
 * Inrupt's library tells what happens with Node's emitter, whose package is in a form that bundles do not take. Of it, the library and this kit
 * use these two methods.
 */
export const smallEmitter: Plugin = {
  name: 'small-emitter',
  resolveId: (source, importer) => (source === 'events' && importer?.includes('/@inrupt/') ? 'small-emitter' : null),
  load: (id) =>
    id === 'small-emitter'
      ? `export default class {
          #listeners = {};
          on(event, listener) {
            (this.#listeners[event] ??= []).push(listener);
            return this;
          }
          emit(event, ...told) {
            for (const listener of [...(this.#listeners[event] ?? [])]) listener(...told);
            return event in this.#listeners;
          }
        }`
      : null,
};
