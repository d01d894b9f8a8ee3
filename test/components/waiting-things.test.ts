import {html, type TemplateResult} from 'lit';
import '../../components/all.js';
import type {CoopCommunity} from '../../components/community/community.js';
import {findCoop, Resources} from '../../pods/index.js';
import {outboxNames} from '../../pods/outbox/names.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import {plainKind} from '../../pods/outbox/plain-kind.js';
import type {ContributeWork, EditWork, ProfileWork} from '../../pods/outbox/work.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addTool, addToolList} from '../support/elements/tool-library.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  sees,
  show,
  startPod,
  textOf,
  waitUntil,
  type Tag,
} from '../support/elements/page.js';
import {communityOf, within} from '../support/elements/within.js';
import {toolDescriptor, toolKind} from '../support/tools.js';

const mark = 'En cours d’envoi';

let coop: SeededCoop;
let pod: ReturnType<typeof startPod>;
let list: string;
let saw: string;
let outbox: Outbox;

beforeEach(async () => {
  indexedDB.deleteDatabase(outboxNames.database);
  pod = startPod();
  coop = await createSeededCoop([amina, elodie], pod);
  list = await addToolList(coop);
  saw = await addTool(coop, list, 'amina', {name: ['Scie']});
});

/** A tag on Amina's page, whose outbox cannot send anything yet. */
async function open(content: TemplateResult, selector: string): Promise<Tag> {
  const element = await show(within(coop, content, 'amina'), selector);
  outbox = (await communityOf(element.closest<CoopCommunity>('coop-community')!).outbox())!;
  atEnd(() => outbox.stop());
  for (const method of ['PUT', 'PATCH']) pod.faults.answer(503, {method, times: 1});
  return element;
}

async function newTool(name = 'Perceuse'): Promise<ContributeWork> {
  const us = await findCoop(new Resources({fetch: pod.fetch}), coop.src);
  if (!us.ok) throw new Error(us.problem.kind);
  const kind = plainKind(toolDescriptor);
  const home = coop.home('amina');
  return {type: 'contribute', coop: us.value, home, audience: 'public', name: 'drill', kind, values: {name: [name]}, list};
}

function renamed(name: string): EditWork {
  const edit = {iri: saw, kind: plainKind(toolDescriptor), base: {name: ['Scie']}, values: {name: [name]}};
  return {type: 'edit', iri: saw, edits: [edit], list};
}

function profile(role: string): ProfileWork {
  const base = {public: {role: ['Boulangère']}};
  return {type: 'profile', base, values: {role: [role]}, audiences: {role: 'public'}, list: coop.list};
}

async function send(id: string): Promise<void> {
  await outbox.resume();
  expect(await outbox.settled(id)).to.equal(undefined);
}

const rowWith = (element: Element, text: string) =>
  all(element, 'li, tbody tr').find(({innerText}) => innerText.includes(text))?.innerText ?? '';

describe('what waits to be sent', () => {
  const lists: readonly [string, () => TemplateResult][] = [
    ['coop-list', () => html`<coop-list src=${list} .described=${toolKind}></coop-list>`],
    ['coop-table', () => html`<coop-table src=${list} .described=${toolKind}></coop-table>`],
  ];
  for (const [name, tag] of lists) {
    it(`is in its ${name} at once, says so in words, and is one row like any other once it is sent`, async () => {
      const element = await open(tag(), name);
      const id = await outbox.add(await newTool());
      await waitUntil(() => rowWith(element, 'Perceuse').includes(mark));
      expect(rowWith(element, 'Scie')).not.to.include(mark);
      await isAccessible(element);
      await send(id);
      await waitUntil(() => !textOf(element).includes(mark));
      expect(all(element, 'li, tbody tr').filter(({innerText}) => innerText.includes('Perceuse'))).to.have.length(1);
    });

    it(`is marked in the row of ${name} that it changes, as long as it waits`, async () => {
      const element = await open(tag(), name);
      const id = await outbox.add(renamed('Scie neuve'));
      await waitUntil(() => rowWith(element, 'Scie neuve').includes(mark));
      await send(id);
      await waitUntil(() => !textOf(element).includes(mark));
      expect(rowWith(element, 'Scie neuve')).not.to.equal('');
    });
  }

  it('is marked beside what the page’s own template draws', async () => {
    const template = html`<template slot="item"><b data-field="name"></b></template>`;
    const element = await open(html`<coop-list src=${list} .described=${toolKind}>${template}</coop-list>`, 'coop-list');
    await outbox.add(await newTool());
    await sees(element, mark);
    expect([...element.querySelectorAll('b')].map(({textContent}) => textContent)).to.include('Perceuse');
  });

  it('is marked in one thing', async () => {
    const element = await open(html`<coop-item src=${saw} .described=${toolKind}></coop-item>`, 'coop-item');
    const id = await outbox.add(renamed('Scie neuve'));
    await sees(element, 'Scie neuve');
    expect(textOf(element)).to.include(mark);
    await isAccessible(element);
    await send(id);
    await waitUntil(() => !textOf(element).includes(mark));
    expect(textOf(element)).to.include('Scie neuve');
  });

  it('is marked on the page of a member, and in the directory', async () => {
    const both = html`<coop-directory></coop-directory><coop-member src=${coop.webId('amina')}></coop-member>`;
    const directory = await open(both, 'coop-directory');
    const member = directory.parentElement!.querySelector('coop-member')!;
    const id = await outbox.add(profile('Meunière'));
    for (const element of [directory, member]) {
      await sees(element, 'Meunière');
      expect(textOf(element)).to.include(mark);
      await isAccessible(element);
    }
    expect(rowWith(directory, 'Élodie')).not.to.include(mark);
    await send(id);
    await waitUntil(() => ![directory, member].some((element) => textOf(element).includes(mark)));
    expect(textOf(directory)).to.include('Meunière');
  });

  it('leaves the list with whoever signs out', async () => {
    const element = await open(html`<coop-list src=${list} .described=${toolKind}></coop-list>`, 'coop-list');
    await outbox.add(await newTool());
    await sees(element, 'Perceuse');
    element.closest<CoopCommunity>('coop-community')!.identity = null;
    await waitUntil(() => !textOf(element).includes('Perceuse'));
    expect(textOf(element)).to.include('Scie');
  });
});
