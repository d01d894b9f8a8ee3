import {html, type TemplateResult} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {prefixes} from '../support/elements/seeded-coop.js';
import {atEnd, complete, draw, expect, one, sees, show, startPod, textOf} from '../support/elements/page.js';

describe('the language of a tag', () => {
  let src: string;
  beforeEach(() => {
    src = startPod().put(
      '/people.ttl',
      `${prefixes}<#a> a foaf:Person; foaf:name "Ada"; vcard:role "Baker"@en, "Boulangère"@fr, "Bäckerin"@de.`,
    );
  });
  const directory = () => html`<coop-directory src=${src}></coop-directory>`;
  const showIn = (language: string, content: TemplateResult = directory()) => {
    document.documentElement.lang = language;
    return show<CoopDirectory>(content);
  };

  for (const [language, label, role] of [
    ['fr', 'Rechercher un membre', 'Boulangère'],
    ['en', 'Search for a member', 'Baker'],
    ['fr-CA', 'Rechercher un membre', 'Boulangère'],
    ['FR', 'Rechercher un membre', 'Boulangère'],
    ['en-GB', 'Search for a member', 'Baker'],
    ['eo', 'Search for a member', 'Baker'],
  ] as const) {
    it(`is the page’s: “${language}”, in texts and in what members write`, async () => {
      const element = await showIn(language);
      expect(textOf(element)).to.include(label).and.to.include(role);
    });
  }

  it('takes content in a language of which it has no texts', async () => {
    expect(textOf(await showIn('de'))).to.include('Bäckerin');
  });

  it('is that of the nearest element that says one', async () => {
    const page = await showIn('fr', html`<div lang="en">${directory()}</div>`);
    expect(textOf(page.querySelector('coop-directory'))).to.include('Search for a member');
  });

  it('is its own lang first', async () => {
    const element = await showIn('fr', html`<coop-directory src=${src} lang="en"></coop-directory>`);
    expect(textOf(element)).to.include('1 member').and.not.to.include('membre');
  });

  it('is found through a shadow root', async () => {
    const page = await draw(html`<div lang="en"></div>`);
    const root = page.attachShadow({mode: 'open'});
    const element = document.createElement('coop-directory');
    element.src = src;
    root.append(element);
    await complete(root);
    expect(textOf(element)).to.include('Search for a member');
  });

  it('follows the page, in texts, in numbers and in what members write', async () => {
    const element = await showIn('fr');
    document.documentElement.lang = 'en';
    await sees(element, 'Search for a member');
    await sees(element, 'Baker');
    expect(textOf(element)).to.include('1 member').and.not.to.include('Boulangère');
    document.documentElement.lang = 'fr';
    await sees(element, 'Rechercher un membre');
    await sees(element, 'Boulangère');
  });

  it('keeps what was typed when it changes', async () => {
    const element = await showIn('fr');
    const box = one<HTMLInputElement>(element, 'input');
    box.value = 'ad';
    box.dispatchEvent(new InputEvent('input'));
    document.documentElement.lang = 'en';
    await sees(element, 'Search for a member');
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('ad');
  });

  it('is the browser’s when the page says none', async () => {
    document.documentElement.removeAttribute('lang');
    atEnd(() => document.documentElement.setAttribute('lang', 'fr'));
    const element = await show(directory());
    expect(textOf(element)).to.include(navigator.language.startsWith('fr') ? 'Rechercher' : 'Search');
  });

  it('changes where the tag is moved to', async () => {
    const page = await showIn(
      'fr',
      html`<div>
        ${directory()}
        <p lang="en"></p>
      </div>`,
    );
    const element = page.querySelector('coop-directory')!;
    page.querySelector('p')!.append(element);
    await sees(element, 'Search for a member');
    await sees(element, 'Baker');
  });
});
