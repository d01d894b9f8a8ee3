import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/directory/directory.js';
import '../../components/directory/member-form.js';
import '../../components/things/list.js';
import type {CoopElement} from '../../components/data/coop-element.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {languages} from '../../components/strings/languages/all.generated.js';
import {createNumbers} from '../../components/strings/languages/counting.js';
import {loadStrings} from '../../components/strings/load.js';
import {amina, createSeededCoop, prefixes} from '../support/elements/seeded-coop.js';
import {atEnd, expect, one, sees, show, startPod, textOf} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const page = document.documentElement;

describe('the languages of a page', () => {
  let directory: CoopDirectory;
  beforeEach(async () => {
    const src = startPod().put(
      '/people.ttl',
      `${prefixes}<#a> a foaf:Person; foaf:name "Ada"; vcard:role "Boulangère". <#b> a foaf:Person; foaf:name "Zoë".`,
    );
    atEnd(() => {
      page.lang = 'fr';
      page.removeAttribute('dir');
    });
    page.lang = 'fr';
    directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
  });

  it('change one into the other without a reload, and keep what was typed', async () => {
    const box = one<HTMLInputElement>(directory, 'input');
    box.value = 'ad';
    box.dispatchEvent(new InputEvent('input'));
    for (const language of ['en', ...Object.keys(languages), 'fr']) {
      page.lang = language;
      const {members} = await loadStrings(language);
      await sees(directory, members.search);
      await sees(directory, members.count(1));
      expect(one<HTMLInputElement>(directory, 'input').value, language).to.equal('ad');
      expect(textOf(directory), language).not.to.match(/undefined|\{\w+\}/);
    }
  });

  it('are loaded once, and not again when the page comes back to one', async () => {
    const first = await loadStrings('es');
    expect(await loadStrings('es-MX')).to.equal(first);
  });

  it('are drawn from the side from which they are written', () => {
    const starts = (isLeft: boolean) => {
      const frame = directory.getBoundingClientRect();
      return [...directory.renderRoot.querySelectorAll('*')]
        .map((element) => element.getBoundingClientRect())
        .map(({left, right}) => Math.round(isLeft ? left - frame.left : frame.right - right));
    };
    const fromLeft = starts(true);
    expect(fromLeft.some((start) => start > 0)).to.equal(true);
    page.dir = 'rtl';
    expect(starts(false)).to.deep.equal(fromLeft);
  });

  /** What our shapes say in French and English alone. */
  async function saysTheFieldIn(element: Element, language: string): Promise<void> {
    page.lang = language;
    const {default: shapes} = await (await languages[language]!()).tables['shapes']!();
    await sees(element, (shapes(createNumbers(language)) as Record<string, string>)['Activity or role']!);
  }

  it('name the fields of a list of things', async () => {
    const src = startPod().put('/things.ttl', `${prefixes}<#a> a foaf:Person; foaf:name "Ada"; vcard:role "Boulangère".`);
    const element = await show<CoopElement>(html`<coop-list kind="member" src=${src} fields="name role"></coop-list>`);
    for (const language of Object.keys(languages)) await saysTheFieldIn(element, language);
  });

  it('name the fields of a form', async () => {
    const coop = await createSeededCoop([amina], startPod());
    const element = await show<CoopElement>(
      within(coop, html`<coop-member-form></coop-member-form>`, 'amina'),
      'coop-member-form',
    );
    for (const language of Object.keys(languages)) await saysTheFieldIn(element, language);
  });
});
