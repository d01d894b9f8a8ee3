import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, named, one, sees, show, textOf, type, usePods, waitUntil} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

/** A directory on screen, once the server tells the page of changes. */
async function openDirectory(who?: string) {
  const coop = await createSeededCoop();
  usePods(coop.pod);
  const directory = await show<CoopDirectory>(within(coop, html`<coop-directory></coop-directory>`, who), 'coop-directory');
  await waitUntil(() => coop.pod.notifications.topics.includes(coop.list.split('#')[0]!), undefined, {timeout: 5_000});
  return {coop, directory};
}

/** Changes the name that the coop's list shows. */
async function rename(coop: Awaited<ReturnType<typeof createSeededCoop>>, from: string, to: string): Promise<void> {
  const url = coop.list.split('#')[0]!;
  coop.pod.put(url, coop.pod.text(url)!.replaceAll(from, to));
  await Promise.resolve();
}

describe('a directory that is on screen', () => {
  it('shows what has changed on the server, without anybody asking', async () => {
    const {coop, directory} = await openDirectory();
    await rename(coop, amina.name!, 'Amina Renommée');
    await sees(directory, 'Amina Renommée');
    expect(textOf(directory)).to.not.contain(amina.name!);
  });

  it('keeps what the reader has typed and opened, and where the focus is', async () => {
    const {coop, directory} = await openDirectory();
    type(directory, 'input[type=search]', 'a');
    await directory.updateComplete;
    named(directory, amina.name!, 'button').click();
    await sees(directory, 'Je fais du pain.');
    const field = one<HTMLInputElement>(directory, 'input[type=search]');
    field.focus();
    await rename(coop, 'Élodie Garnier', 'Alodie Garnier');
    await sees(directory, 'Alodie Garnier');
    expect(textOf(directory)).to.contain('Je fais du pain.');
    expect(one<HTMLInputElement>(directory, 'input[type=search]')).to.equal(field);
    expect(field.value).to.equal('a');
    expect(directory.shadowRoot!.activeElement).to.equal(field);
    expect(all(directory, '[aria-expanded=true]').length).to.equal(1);
  });

  it('no longer listens once it has left the page', async () => {
    const {coop, directory} = await openDirectory();
    directory.remove();
    await waitUntil(() => coop.pod.notifications.open === 0, undefined, {timeout: 5_000});
  });
});
