import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {themeTokens} from '../../components/ui/tokens.js';
import {listFiles} from '../../tools/build/walk.js';
import {inRoot} from '../../tools/paths.js';

const files = (await listFiles(inRoot('components'))).filter((file) => file.endsWith('.ts') && file !== 'ui/tokens.ts');
const sources = (await Promise.all(files.map((file) => readFile(inRoot('components', file), 'utf8')))).join('\n');
const names = themeTokens.map(({name}) => name as string);

/** The custom properties of the kit that a text names after these words. */
const named = (text: string, before: string) =>
  [...text.matchAll(new RegExp(`${before}(--coop-[a-z-]+)`, 'g'))].map(([, name]) => name!);

describe('the custom properties', () => {
  it('that the styles read are all in the table', () => {
    assert.deepEqual(
      named(sources, 'var\\(').filter((name) => !names.includes(name)),
      [],
    );
  });

  it('of the table are all read, and what applies without them is what the table says', () => {
    assert.deepEqual(
      themeTokens.filter(({name, initial}) => !sources.includes(`var(${name}, ${initial})`)).map(({name}) => name),
      [],
    );
  });

  it('are in the manifest of every tag that has parts', async () => {
    interface Described {
      tagName: string;
      cssParts?: unknown[];
      cssProperties?: {name: string; description: string}[];
    }
    const manifest = JSON.parse(await readFile(inRoot('custom-elements.json'), 'utf8')) as {
      modules: {declarations: Described[]}[];
    };
    const common = themeTokens.filter(({group}) => group !== 'map').map(({name}) => name as string);
    const lacking = manifest.modules
      .flatMap(({declarations}) => declarations)
      .filter(({cssParts, cssProperties = []}) => {
        const here = cssProperties.filter(({description}) => description).map(({name}) => name);
        return cssParts && !common.every((name) => here.includes(name));
      });
    assert.deepEqual(
      lacking.map(({tagName}) => tagName),
      [],
    );
  });

  for (const theme of ['neutral', 'warm', 'contrast']) {
    it(`that the theme “${theme}” sets are in the table, and it leaves none of the colours out`, async () => {
      const css = await readFile(inRoot('themes', `${theme}.css`), 'utf8');
      const set = named(css, '\\s');
      assert.deepEqual(
        set.filter((name) => !names.includes(name)),
        [],
      );
      const colours = themeTokens.filter(({group}) => group === 'colours').map(({name}) => name as string);
      assert.deepEqual(
        colours.filter((name) => !set.includes(name)),
        [],
      );
    });

    it(`that the theme “${theme}” sets weigh less than any rule of a page`, async () => {
      const css = await readFile(inRoot('themes', `${theme}.css`), 'utf8');
      const selectors = [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(([, selector]) =>
        selector!.trim(),
      );
      assert.deepEqual(
        selectors.filter((selector) => !selector.startsWith('@')),
        [':where(:root)', ':where(:root)'],
      );
    });
  }
});
