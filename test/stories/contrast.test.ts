import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFile} from 'node:fs/promises';
import {
  checks,
  contrast,
  judge,
  luminance,
  over,
  sayVerdict,
  type Colour,
  type Palette,
} from '../../stories/support/contrast.js';
import {inRoot} from '../../tools/paths.js';

/** A colour as style sheets write it: `#rrggbb`. */
function hex(text: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((from) => parseInt(text.slice(from, from + 2), 16)) as [number, number, number];
  return {red, green, blue, alpha: 1};
}

const [black, white] = [hex('#000000'), hex('#ffffff')];

describe('contrast', () => {
  it('is 21 between black and white, and 1 between a colour and itself', () => {
    assert.equal(contrast(black, white), 21);
    assert.equal(contrast(white, black), 21);
    assert.equal(contrast(hex('#0b6650'), hex('#0b6650')), 1);
  });

  it('is as WCAG counts it for greys on both sides of 4.5', () => {
    assert.equal(contrast(hex('#767676'), white).toFixed(2), '4.54');
    assert.equal(contrast(hex('#777777'), white).toFixed(2), '4.48');
  });

  it('weighs green more than red, and red more than blue', () => {
    const [red, green, blue] = ['#ff0000', '#00ff00', '#0000ff'].map((text) => luminance(hex(text)));
    assert.deepEqual([red, green, blue], [0.2126, 0.7152, 0.0722]);
  });

  it('of what lets its ground through is that of what is seen', () => {
    assert.deepEqual(over({...black, alpha: 0.5}, white), {red: 127.5, green: 127.5, blue: 127.5, alpha: 1});
    assert.equal(contrast({...black, alpha: 0}, white), 1);
  });
});

describe('the verdict on a theme', () => {
  const plain: Palette = {
    page: white,
    text: black,
    muted: black,
    accent: black,
    'on-accent': white,
    danger: black,
    surface: {...white, alpha: 0},
    tint: white,
    field: white,
    'field-text': black,
    'field-line': black,
    focus: black,
  };
  const failing = (part: Partial<Palette>) =>
    judge({...plain, ...part})
      .filter(({passes}) => !passes)
      .map(({what}) => what);

  it('is good for black on white', () => {
    assert.deepEqual(failing({}), []);
  });

  it('names each place where a pale accent cannot be read or seen', () => {
    assert.deepEqual(failing({accent: hex('#f3b83f')}), [
      'Links on the page',
      'Links in a frame',
      'Links on a quiet ground',
      'Text on main buttons',
      'Main buttons on the page',
    ]);
  });

  it('asks 3 of edges and 4.5 of text', () => {
    const grey = hex('#8a8a8a');
    assert.deepEqual(failing({'field-line': grey, focus: grey}), []);
    assert.deepEqual(failing({'field-text': grey}), ['Text in inputs']);
  });

  it('looks through frames that let the page through', () => {
    assert.deepEqual(failing({surface: {...black, alpha: 0.02}}), []);
    assert.ok(failing({surface: {...black, alpha: 0.9}}).includes('Text in a frame'));
  });

  it('never reads as if it passed where it fails', () => {
    const almost = judge({...plain, muted: hex('#777777')}).find(({colour}) => colour === 'muted')!;
    assert.equal(sayVerdict(almost), 'Too little: 4.4 to 1 (4.5 is needed)');
  });
});

/** The colours of a theme's file, in light or in dark. */
async function readTheme(name: string, scheme: 'light' | 'dark'): Promise<Palette> {
  const css = await readFile(inRoot('themes', `${name}.css`), 'utf8');
  const pick = (property: string) => {
    const [, light = '', dark = ''] = new RegExp(`\\s${property}: light-dark\\((#\\w{6}), (#\\w{6})\\);`).exec(css) ?? [];
    assert.ok(light && dark, `${name}.css gives ${property} in light and in dark`);
    return hex(scheme === 'light' ? light : dark);
  };
  const names = new Set(checks.flatMap(({colour, grounds}) => [colour, ...grounds]));
  const colours = [...names].map((part) => [part, pick(part === 'page' ? 'background-color' : `--coop-color-${part}`)]);
  return Object.fromEntries(colours) as Palette;
}

describe('the themes that come with the kit', () => {
  for (const theme of ['neutral', 'warm', 'contrast']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${theme}, ${scheme}: every text and every edge has enough contrast`, async () => {
        const verdicts = judge(await readTheme(theme, scheme));
        assert.deepEqual(
          verdicts.filter(({passes}) => !passes).map((verdict) => `${verdict.what}: ${sayVerdict(verdict)}`),
          [],
        );
      });
    }
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`contrast, ${scheme}: text has 7 or more, edges 4.5 or more`, async () => {
      const low = judge(await readTheme('contrast', scheme)).filter(({ratio, needed}) => ratio < (needed === 3 ? 4.5 : 7));
      assert.deepEqual(low, []);
    });
  }
});
