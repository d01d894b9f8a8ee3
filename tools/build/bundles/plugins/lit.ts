import type {Plugin} from 'rollup';
import {library} from '../entries.js';

/**
 * Lit's decorators come in two forms, of which TypeScript's `experimentalDecorators` uses one; and the ones that the kit uses only take
 * note of a name, so that TypeScript's helper has no more to do than to call them.
 */
const decorators: Readonly<Record<string, string>> = {
  '/@lit/reactive-element/decorators/property.js':
    'export const property = (options) => (target, name) => void target.constructor.createProperty(name, options);',
  '/tslib/tslib.es6.mjs':
    'export const __decorate = (decorators, target, name) => decorators.forEach((decorate) => decorate(target, name));',
};

export const oneFormOfDecorators: Plugin = {
  name: 'one-form-of-decorators',
  load: (id) => Object.entries(decorators).find(([end]) => id.endsWith(end))?.[1] ?? null,
};

/**
 * Every browser that runs these bundles has style sheets that roots share. The other way, a `<style>` in each root, would not work under
 * the policy that the kit promises to work under.
 */
export const sharedStyleSheets: Plugin = {
  name: 'shared-style-sheets',
  transform(code, id) {
    if (!id.endsWith('/@lit/reactive-element/css-tag.js')) return null;
    const asked = /(?<=,e=)t\.ShadowRoot&&[^,]*CSSStyleSheet\.prototype(?=,)/;
    if (!asked.test(code)) throw new Error('lit asks in another way whether roots can share style sheets');
    return {code: code.replace(asked, 'true'), map: null};
  },
};

/** Styles need neither line ends, nor the spaces around signs, nor the nought before a point; a text in them (`content`) has none of these. */
function flatStyles(code: string): string {
  return code.replace(/\bcss ?`[^`$]*`/g, (styles) =>
    styles
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/ > /g, '>')
      .replace(/(?<=[\s:(,-])0(?=\.\d)/g, '')
      .replace(/ !/g, '!')
      .replace(/;\}/g, '}'),
  );
}

/** Markup and styles inside the code need no indentation; the line ends of markup stay, so that nothing changes its meaning. */
export const flatTemplates: Plugin = {
  name: 'flat-templates',
  transform: (code, id) =>
    id.startsWith(`${library}components/`) ? {code: flatStyles(code).replace(/\n\s+/g, '\n'), map: null} : null,
};

/** Each of the many small files of Lit says whose it is: said once for all of them, with all their years. */
export const oneNotice: Plugin = {
  name: 'one-notice',
  renderChunk(code) {
    const notice =
      /\/\*\*\s+\* @license\s+\* Copyright (\d{4}) Google LLC\s+\* SPDX-License-Identifier: BSD-3-Clause\s+\*\//g;
    const years = [...new Set([...code.matchAll(notice)].map(([, year]) => year))].sort();
    if (!years.length) return null;
    const said = `/*! @license Lit: Copyright ${years.join(', ')} Google LLC, SPDX-License-Identifier: BSD-3-Clause */\n`;
    return {code: said + code.replace(notice, ''), map: null};
  },
};
