import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/status/status.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopStatus} from '../../components/status/status.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import {outboxNames} from '../../pods/outbox/names.js';
import {
  atEnd,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {communityOf, within} from '../support/elements/within.js';
import {dishKind, openKitchen, type Kitchen} from '../support/outbox/recipe.js';

const labelled = {...dishKind, label: 'name'};

let kitchen: Kitchen;
let element: CoopStatus;
let outbox: Outbox;

/** A page on which Ana has the dish on screen. */
async function open(): Promise<void> {
  kitchen = openKitchen(undefined, startPod());
  const coop = {src: kitchen.url, identity: () => kitchen.ana};
  element = await show<CoopStatus>(within(coop, html`<coop-status></coop-status>`, 'ana'), 'coop-status');
  const community = communityOf(element.closest<CoopCommunity>('coop-community')!);
  await community.resources.read(kitchen.url);
  outbox = (await community.outbox())!;
  atEnd(() => outbox.stop());
}

async function type(values: Record<string, readonly string[]>): Promise<string> {
  const {resources} = communityOf(element.closest<CoopCommunity>('coop-community')!);
  const work = kitchen.edit({resources}, values);
  return outbox.add(
    {...work, edits: work.edits.map((edit) => ({...edit, kind: labelled}))},
    {labels: {name: 'Nom du plat'}},
  );
}

const line = () => one(element, '.line').innerText.replace(/\s+/g, ' ').trim();
const stored = async () => (await kitchen.stored())['name'];

beforeEach(async () => {
  indexedDB.deleteDatabase(outboxNames.database);
  await open();
});

describe('what is typed and not sent', () => {
  it('is nothing, and nothing is said, as long as all goes well', async () => {
    expect(line()).to.equal('');
    expect(textOf(element)).to.equal('');
    await isAccessible(element);
  });

  it('is counted while it waits for its server, named when it is looked at, and said to be sent at last', async () => {
    kitchen.pod.faults.close();
    const id = await type({name: ['Bouillon']});
    await sees(element, '1 modification attend sur cet appareil. Elles partiront toutes seules.');
    press(element, 'Voir');
    await element.complete;
    expect(textOf(element)).to.include('Modification : Bouillon');
    await isAccessible(element);
    await sees(element, 'Réessayer');
    kitchen.pod.faults.open();
    press(element, 'Réessayer');
    await outbox.settled(id);
    await sees(element, 'Tout est envoyé.');
    expect(await stored()).to.deep.equal(['Bouillon']);
    expect(named.bind(null, element, 'Voir')).to.throw();
  });

  it('that the server refuses needs the person, with the reason, and can be tried again', async () => {
    kitchen.pod.faults.answer(403, {method: 'PATCH'});
    await outbox.settled(await type({name: ['Bouillon']}));
    await sees(element, '1 modification a besoin de vous.');
    press(element, 'Voir');
    await element.complete;
    expect(textOf(element)).to.match(/Modification : Bouillon.*Écrit le.*le droit d’écrire ici/);
    await isAccessible(element);
    press(element, 'Réessayer');
    await sees(element, 'Tout est envoyé.');
    expect(await stored()).to.deep.equal(['Bouillon']);
  });

  it('can be given up, after a second word, and the focus goes to what is left', async () => {
    kitchen.pod.faults.answer(403, {method: 'PATCH'});
    await outbox.settled(await type({name: ['Bouillon']}));
    await sees(element, 'a besoin de vous');
    press(element, 'Voir');
    await element.complete;
    const button = named(element, 'Abandonner');
    button.focus();
    button.click();
    await element.complete;
    expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Abandonner pour toujours'));
    press(element, 'Abandonner pour toujours');
    await waitUntil(() => !outbox.state.deeds.length);
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.summary'));
    expect(await stored()).to.deep.equal(['Soup']);
  });

  it('where somebody has changed the same value, shows both, and one click chooses', async () => {
    for (const [choice, outcome] of [
      ['Garder le vôtre', 'Bouillon'],
      ['Prendre l’autre', 'Minestrone'],
    ] as const) {
      const held = kitchen.pod.faults.hold({method: 'PATCH', times: 1});
      const id = await type({name: ['Bouillon']});
      await held.arrived;
      await kitchen.changeElsewhere({name: ['Minestrone']});
      held.release();
      await outbox.settled(id);
      await sees(element, '1 modification a besoin de vous.');
      if (one(element, '[aria-expanded]').getAttribute('aria-expanded') === 'false') press(element, 'Voir');
      await element.complete;
      const text = textOf(element);
      for (const part of ['Nom du plat : changé aussi ailleurs.', 'Chez vous', 'Bouillon', 'Ailleurs', 'Minestrone'])
        expect(text).to.include(part);
      await isAccessible(element);
      press(element, choice);
      await sees(element, 'Tout est envoyé.');
      expect(await stored()).to.deep.equal([outcome]);
      await open();
    }
  });

  it('to something that is gone offers to write it again', async () => {
    await kitchen.ana.fetch(kitchen.url, {method: 'DELETE'});
    await outbox.settled(await type({name: ['Bouillon']}));
    await sees(element, '1 modification a besoin de vous.');
    press(element, 'Voir');
    await element.complete;
    expect(textOf(element)).to.include('Ce que vous avez modifié a été supprimé.');
    press(element, 'Écrire à nouveau');
    await sees(element, 'Tout est envoyé.');
    expect(await stored()).to.deep.equal(['Bouillon']);
  });

  it('is nobody’s once its writer has signed out', async () => {
    kitchen.pod.faults.answer(403, {method: 'PATCH'});
    await outbox.settled(await type({name: ['Bouillon']}));
    await sees(element, 'a besoin de vous');
    element.closest<CoopCommunity>('coop-community')!.identity = null;
    await waitUntil(() => textOf(element) === '');
    expect(await stored()).to.deep.equal(['Soup']);
  });
});
