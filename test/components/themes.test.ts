import {html} from 'lit';
import '../../components/all.js';
import {judge, sayVerdict} from '../../stories/support/contrast.js';
import {applyLook} from '../../stories/support/look.js';
import {readPalette} from '../../stories/themes/palette.js';
import {everyTag} from '../../stories/themes/every-tag.js';
import '../../stories/themes/theme-report.js';
import {tags} from '../../components/tags.js';
import {createSeededCoop} from '../support/elements/seeded-coop.js';
import {atEnd, expect, isAccessible, one, show, startPod, textOf} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const names = ['neutral', 'warm', 'contrast'];
const files = await Promise.all(names.map(async (name) => (await fetch(`/themes/${name}.css`)).text()));
const themes = Object.fromEntries(names.map((name, index) => [name, files[index]!]));

/** Dresses the page until the end of the test. */
function dress(theme: string, scheme: 'light' | 'dark'): void {
  applyLook({theme, scheme}, themes);
  // What checks contrast knows no ground that only the browser has.
  if (theme === 'none') document.documentElement.style.background = 'Canvas';
  atEnd(() => {
    applyLook({});
    document.documentElement.style.removeProperty('background');
    document.documentElement.style.removeProperty('color-scheme');
  });
}

async function directory(): Promise<HTMLElement> {
  const coop = await createSeededCoop(undefined, startPod());
  return show(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
}

describe('a theme', () => {
  for (const theme of ['none', ...names]) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`“${theme}”, ${scheme}, can be read as the browser draws it`, async () => {
        dress(theme, scheme);
        const verdicts = judge(readPalette(document.body));
        const failing = verdicts.filter(({passes}) => !passes).map((verdict) => `${verdict.what}: ${sayVerdict(verdict)}`);
        expect(failing).to.deep.equal([]);
        await isAccessible(await directory());
      });
    }
  }

  it('gives the items of a list its ground, its corners and its shadow', async () => {
    dress('warm', 'light');
    const {backgroundColor, borderRadius, boxShadow} = getComputedStyle(one(await directory(), '.item'));
    expect([backgroundColor, borderRadius]).to.deep.equal(['rgb(255, 253, 248)', '14px']);
    expect(boxShadow).not.to.equal('none');
  });

  it('turns dark with the part of the page that is dark', async () => {
    dress('warm', 'light');
    const element = await directory();
    element.style.colorScheme = 'dark';
    expect(getComputedStyle(one(element, '.item')).backgroundColor).to.equal('rgb(38, 30, 23)');
  });

  it('leaves the page its own colours, and the tags what the page says of a property', async () => {
    dress('warm', 'light');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root {background-color: rgb(9, 9, 9)} body {--coop-radius: 3px}');
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    atEnd(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)));
    expect(getComputedStyle(document.documentElement).backgroundColor).to.equal('rgb(9, 9, 9)');
    expect(getComputedStyle(one(await directory(), '.item')).borderRadius).to.equal('3px');
  });
});

describe('without a theme', () => {
  it('a tag has the font and the colour of the page', async () => {
    document.body.style.cssText = 'color: rgb(1, 20, 3); font-family: monospace';
    atEnd(() => document.body.removeAttribute('style'));
    const {color, fontFamily} = getComputedStyle(await directory());
    expect([color, fontFamily]).to.deep.equal(['rgb(1, 20, 3)', 'monospace']);
  });
});

describe('the page of all tags', () => {
  it('forgets no tag that draws something', () => {
    const shown = everyTag.map(({tag}) => tag).sort();
    const drawn = Object.keys(tags).filter((tag) => tag !== 'coop-community');
    expect(shown).to.deep.equal(drawn.sort());
  });

  it('says in words which of the chosen colours cannot be read', async () => {
    document.body.style.setProperty('--coop-color-accent', '#f3b83f');
    atEnd(() => document.body.removeAttribute('style'));
    const report = document.createElement('theme-report');
    report.chosen = {'--coop-color-accent': '#f3b83f'};
    document.body.append(report);
    atEnd(() => report.remove());
    await report.updateComplete;
    expect(textOf(report)).to.include('7 of 18 are too little');
    expect(textOf(report)).to.match(/Links on the page\s+Too little: 1\.7 to 1 \(4\.5 is needed\)/);
    expect(textOf(report)).to.include('--coop-color-accent: #f3b83f;');
    await isAccessible(report);
  });
});
