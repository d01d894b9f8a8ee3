import {html} from 'lit';
import '../../components/directory/directory.js';
import '../../components/community/community.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {prefixes} from '../support/elements/seeded-coop.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  one,
  press,
  sees,
  shortenWaits,
  show,
  startPod,
  textOf,
} from '../support/elements/page.js';

const card = (facts: string) => `${prefixes}<#me> a foaf:Person; ${facts}.`;
const page = globalThis as {harm?: string};

/** A group names people whose profiles must each be read at their source: one bad one among two good ones. */
describe('a bad profile costs its own row and no more:', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    delete page.harm;
    atEnd(() => expect(page.harm).to.be.undefined);
  });

  async function showWith(bad: string): Promise<{directory: CoopDirectory; row: string; count: number}> {
    pod.put('/a.ttl', card('vcard:fn "Ada"'));
    pod.put('/z.ttl', card('vcard:fn "Zoé"'));
    const src = pod.put('/group.ttl', `${prefixes}<#g> a vcard:Group; vcard:hasMember <a.ttl#me>, <${bad}>, <z.ttl#me>.`);
    const directory = await show<CoopDirectory>(html`<coop-directory src="${src}#g"></coop-directory>`);
    const rows = all(directory, 'li').map((row) => textOf(row));
    expect(rows.filter((row) => /Ada|Zoé/.test(row))).to.have.length(2);
    await isAccessible(directory);
    return {directory, row: rows.find((row) => !/Ada|Zoé/.test(row)) ?? '', count: rows.length};
  }

  it('one that is no Turtle', async () => {
    pod.put('/bad.ttl', '<#me> a <');
    const {row} = await showWith('bad.ttl#me');
    expect(row).to.include(`Fiche non affichée (${pod.host})`).and.to.include('illisibles');
  });

  it('one that does not speak of the person', async () => {
    pod.put('/bad.ttl', card('vcard:fn "Somebody"').replace('<#me>', '<#other>'));
    const {row} = await showWith('bad.ttl#me');
    expect(row).to.include('illisibles');
  });

  it('one that is gone', async () => {
    const {row} = await showWith('gone.ttl#me');
    expect(row).to.include(`ne sont pas, ou plus, chez ${pod.host}`);
  });

  it('one that nobody may read', async () => {
    pod.put('/bad.ttl', card('vcard:fn "Secret"'));
    pod.rule('/bad.ttl', 'acl:agent <https://else.example/#me>; acl:mode acl:Read');
    const {row} = await showWith('bad.ttl#me');
    expect(row).to.include('Connectez-vous pour voir ces informations.');
  });

  it('one that never comes, and a button tries again', async () => {
    shortenWaits(8_000);
    const held = pod.faults.hold({path: '/bad.ttl', times: 1});
    pod.put('/bad.ttl', card('vcard:fn "Bo"'));
    const {directory, row} = await showWith('bad.ttl#me');
    expect(row).to.include('met trop de temps à répondre');
    held.release();
    press(directory, 'Réessayer');
    await sees(directory, 'Bo');
    expect(textOf(directory)).not.to.include('trop de temps');
  });

  it('one that is larger than any profile', async () => {
    pod.put('/bad.ttl', card(`vcard:note "${'x'.repeat(2 << 20)}"`));
    const {row} = await showWith('bad.ttl#me');
    expect(row).to.include('trop volumineuses');
  });

  it('one on a host that does not answer', async () => {
    const {row} = await showWith('https://dead.example/card#me');
    expect(row).to.include('Fiche non affichée (dead.example)').and.to.include('Impossible de joindre dead.example');
  });

  it('one with an address that is none', async () => {
    const {row} = await showWith('mailto:ada@example.org');
    expect(row).to.include('Cette adresse n’est pas valable.');
  });

  it('one with a website that would run a script: the rest is shown, and a sentence says what is not', async () => {
    pod.put('/bad.ttl', card('vcard:fn "Bo"; foaf:homepage <javascript:globalThis.harm=1>'));
    const {directory, row} = await showWith('bad.ttl#me');
    expect(row).to.include('Bo').and.to.include('Site internet : l’adresse indiquée n’est pas sûre');
    press(directory, 'Bo');
    await sees(directory, 'Nom');
    expect(all(directory, 'a')).to.have.length(0);
  }).timeout(8_000);

  it('one with markup in its texts: shown as it was typed', async () => {
    const markup = '<img src=x onerror=globalThis.harm=1><script>globalThis.harm=1</script>';
    pod.put('/bad.ttl', card(`vcard:fn ${JSON.stringify(markup)}; vcard:role "<b>x</b>"; vcard:note "<i>y</i>"`));
    const {directory, row} = await showWith('bad.ttl#me');
    expect(row).to.include(markup).and.to.include('<b>x</b>');
    expect(all(directory, 'li img, li script, li b')).to.have.length(0);
  });

  it('one without a name', async () => {
    pod.put('/bad.ttl', card('vcard:role "Potière"'));
    const {row} = await showWith('bad.ttl#me');
    expect(row).to.include('Membre sans nom').and.to.include('Potière');
  });

  it('one whose picture is a script', async () => {
    pod.put('/bad.ttl', card('vcard:fn "Bo"; vcard:hasPhoto <javascript:globalThis.harm=1>'));
    const {row} = await showWith('bad.ttl#me');
    expect(row).to.include('Bo');
  });

  it('the search still finds the others', async () => {
    const {directory} = await showWith('gone.ttl#me');
    const box = one<HTMLInputElement>(directory, 'input');
    box.value = 'zoe';
    box.dispatchEvent(new InputEvent('input'));
    await directory.updateComplete;
    expect(textOf(directory)).to.include('1 membre').and.not.to.include('Fiche non affichée');
  });
});
