import {html} from 'lit';
import '../../components/directory/directory.js';
import '../../components/community/community.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {
  amina,
  createSeededCoop,
  documentOfPeople,
  elodie,
  numberedNames,
  prefixes,
} from '../support/elements/seeded-coop.js';
import {all, expect, named, press, sees, show, startPod, textOf, usePods} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);
const focused = (directory: Element) => directory.shadowRoot!.activeElement;

describe('in the directory, the focus', () => {
  it('stays on the row whose name was opened and whose source is gone', async () => {
    const coop = await createSeededCoop([amina, elodie], startPod());
    usePods(coop.pod);
    const directory = await show(within(coop, html`<coop-directory></coop-directory>`), 'coop-directory');
    coop.pod.delete('/amina/profile/card');
    const button = named(directory, 'Amina Benali');
    button.focus();
    button.click();
    await sees(directory, 'Fiche non affichée');
    expect(focused(directory)?.localName).to.equal('li');
    expect(textOf(focused(directory)))
      .to.include('Fiche non affichée')
      .and.to.include('Réessayer');
  });

  it('stays on the row that was read again with success, and goes on from there', async () => {
    const pod = startPod();
    const src = pod.put('/group.ttl', `${prefixes}<#g> a vcard:Group; vcard:hasMember <bo.ttl#me>.`);
    const directory = await show<CoopDirectory>(html`<coop-directory src="${src}#g"></coop-directory>`);
    pod.put('/bo.ttl', `${prefixes}<#me> a foaf:Person; vcard:fn "Bo".`);
    const retry = named(directory, 'Réessayer');
    retry.focus();
    retry.click();
    await sees(directory, /\bBo\b/);
    expect(focused(directory)?.localName).to.equal('li');
    expect(focused(directory)!.contains(named(directory, 'Bo'))).to.be.true;
  });

  it('goes to the number of members when what had it is no longer there', async () => {
    const pod = startPod();
    for (let index = 100; index < 210; index++)
      pod.put(`/people/${index}.ttl`, `${prefixes}<#me> a foaf:Person; foaf:name "Membre ${index}".`);
    const directory = await show<CoopDirectory>(html`<coop-directory src="${pod.origin}/people/"></coop-directory>`);
    const more = named(directory, 'Lire la suite');
    more.focus();
    more.click();
    await sees(directory, /^(?!.*restent? à lire)/);
    expect(textOf(focused(directory))).to.include('110 membres');
  });

  it('is left where it is, outside, when the list changes', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const page = await show(html`<div><button>Autre chose</button><coop-directory src=${src}></coop-directory></div>`);
    page.querySelector('button')!.focus();
    pod.put('/people.ttl', documentOfPeople(['Grace']));
    await page.querySelector('coop-directory')!.refresh();
    expect(document.activeElement?.textContent).to.equal('Autre chose');
  });
});

describe('a page past the end of the list', () => {
  it('is the last one, and stays the last one when the list grows again', async () => {
    const pod = startPod();
    const src = pod.put('/people.ttl', documentOfPeople(numberedNames(45)));
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    const lists = async (count: number) => {
      pod.put('/people.ttl', documentOfPeople(numberedNames(count)));
      await directory.refresh();
    };
    press(directory, 'Page suivante');
    await directory.updateComplete;
    press(directory, 'Page suivante');
    await directory.updateComplete;
    expect(names(directory)[0]).to.equal('Membre 041');
    await lists(25);
    expect(names(directory)[0]).to.equal('Membre 021');
    await lists(45);
    expect(names(directory)[0]).to.equal('Membre 021');
    expect(textOf(directory)).to.include('Page 2 sur 3');
  });
});
