import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import {changeInvitations, requestToJoin, requestToLeave} from '../../pods/index.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, longWords, people} from '../support/people.js';
import {openCoop} from '../support/scene.js';
import {drop, forgedWish} from './support.js';

interface Arguments {
  page: 'joining' | 'membership' | 'moderation';
}

const pages = {
  joining: {
    who: 'nour',
    content: html`<h1>Nous rejoindre</h1>
      <coop-join></coop-join>`,
  },
  membership: {
    who: 'amina',
    content: html`<h1>Nous rejoindre</h1>
      <coop-join></coop-join>`,
  },
  moderation: {
    who: 'coop',
    content: html`<h1>Modération</h1>
      <coop-join-requests></coop-join-requests>`,
  },
};

async function fillBox(coop: SeededCoop): Promise<void> {
  const asking = [{id: 'ali', name: 'Ali Kaya', place: 'Crest'}, longWords];
  for (const person of asking) coop.addStranger(person);
  for (const {id} of asking) await requestToJoin(await coop.joining(id));
  await requestToLeave(await coop.joining('p0'), coop.home('p0'));
  await drop(coop, 'coop', forgedWish(coop, {wish: 'Leave', webId: coop.webId('amina')}));
  await drop(coop, 'coop', '<');
  const add = [1, 2].map((index) => `${coop.pod.origin}/a-rather-long-name-of-an-account-${index}/profile/card#me`);
  await changeInvitations(await coop.desk(), {add});
}

/** Joining, leaving and answering as the pages of one site. */
const meta: Meta<Arguments> = {
  title: 'Composition/Joining a coop',
  args: {page: 'joining'},
  loaders: [
    async ({args: {page}}) => {
      const coop = await openCoop([amina, ...people(2)]);
      coop.addStranger({id: 'nour', name: 'Nour Haddad'});
      if (page === 'moderation') await fillBox(coop);
      return {coop};
    },
  ],
  render: ({page}, {loaded}) => {
    const {who, content} = pages[page];
    return within(loaded['coop'] as SeededCoop, html`<main>${content}</main>`, who);
  },
  // Each of these is looked at in every look: dark, forced colours, from right to left, 320 px.
  tags: ['looks', '!autodocs'],
};
export default meta;
type Story = StoryObj<Arguments>;

export const Joining: Story = {};
export const Membership: Story = {args: {page: 'membership'}};
export const Moderation: Story = {args: {page: 'moderation'}};
