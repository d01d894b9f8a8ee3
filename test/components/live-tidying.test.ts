import {html} from 'lit';
import '../../components/all.js';
import type {CoopCommunity} from '../../components/community/community.js';
import {tidyInBackground} from '../../components/data/tidy-in-background.js';
import {thingKind} from '../../pods/lists/thing-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {addTool, addToolList} from '../support/elements/tool-library.js';
import {expect, sees, show, startPod, waitUntil} from '../support/elements/page.js';
import {communityOf, within} from '../support/elements/within.js';
import {toolDescriptor, toolKind} from '../support/tools.js';

let coop: SeededCoop;
let pod: ReturnType<typeof startPod>;
let list: string;

beforeEach(async () => {
  pod = startPod();
  coop = await createSeededCoop([amina, elodie], pod);
  list = await addToolList(coop);
});

/** The coop's list of tools on the page of `who`, once its server tells of changes. */
async function open(who: string, content = html`<coop-list .described=${toolKind}></coop-list>`) {
  const element = await show(within(coop, content, who), 'coop-list, coop-directory');
  await waitUntil(() => pod.notifications.topics.some((topic) => topic.endsWith('/tools/new.ttl')), undefined, {
    timeout: 5_000,
  });
  return element;
}

const listText = () => pod.text(documentOf(list))!;
const announced = () => pod.text(new URL('new.ttl', list).href)!.includes('/amina/');
const writesOf = (path: string) => pod.arrivals.filter(({method, url}) => method !== 'GET' && url.endsWith(path)).length;

describe('what a member announces while a moderator’s page is open', () => {
  it('is put into the list by that page, without anybody asking, once', async () => {
    const element = await open('coop');
    const before = writesOf('/tools/index.ttl');
    await addTool(coop, list, 'amina', {name: ['Perceuse']});
    await sees(element, 'Perceuse');
    await waitUntil(() => listText().includes('Perceuse') && !announced(), 'tidied', {timeout: 8_000});
    expect(writesOf('/tools/index.ttl')).to.equal(before + 1);
    await addTool(coop, list, 'amina', {name: ['Scie']});
    await waitUntil(() => listText().includes('Scie') && !announced(), 'tidied again', {timeout: 8_000});
    expect(writesOf('/tools/index.ttl')).to.equal(before + 2);
  });

  it('is left alone by the page of a member, which loads nothing to tidy with', async () => {
    const element = await open('elodie');
    const community = communityOf(element.closest<CoopCommunity>('coop-community')!);
    await addTool(coop, list, 'amina', {name: ['Perceuse']});
    await sees(element, 'Perceuse');
    const shown = new ThingList(community.resources, list, thingKind(toolDescriptor, ['fr']));
    await shown.load();
    expect(shown.state.announced).to.equal(1);
    let isLoaded = false;
    await tidyInBackground(community, shown, () => {
      isLoaded = true;
      return Promise.reject(new Error('for moderators'));
    });
    expect(isLoaded).to.equal(false);
    expect(announced()).to.equal(true);
  });
});
