import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopStatus} from '../../components/status/status.js';
import {outboxNames} from '../../pods/outbox/names.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import {communityOf, within} from '../../test/support/elements/within.js';
import {createMemoryPod} from '../../test/support/memory-pod.js';
import {dishKind, openKitchen, type Kitchen} from '../../test/support/outbox/recipe.js';
import {serve} from '../support/scene.js';

interface Arguments {
  /** What becomes of what was typed. */
  situation: 'all sent' | 'sending' | 'waiting' | 'refused' | 'conflict' | 'gone' | 'no room' | 'offline';
  /** Changes that were typed. */
  count: number;
}

const names = ['Soupe au pistou', 'Gratin de courge', 'Pain perdu', 'Ravioles'];
let servers = 0;

function meet({pod}: Kitchen, {situation}: Arguments): void {
  const statuses = {waiting: 503, refused: 403, 'no room': 507} as const;
  if (situation === 'sending') pod.faults.hold({method: 'PATCH'});
  else if (situation === 'offline') pod.faults.close();
  else if (situation in statuses)
    pod.faults.answer(statuses[situation as keyof typeof statuses], {method: 'PATCH', times: Infinity});
}

/** Types, and lets the server do to it what the story is about. */
async function typeIn(kitchen: Kitchen, page: CoopCommunity, args: Arguments): Promise<void> {
  const {resources} = communityOf(page);
  await resources.read(kitchen.url);
  const outbox = (await communityOf(page).outbox())!;
  meet(kitchen, args);
  const held = args.situation === 'conflict' ? kitchen.pod.faults.hold({method: 'PATCH', times: 1}) : undefined;
  if (args.situation === 'gone') await kitchen.ana.fetch(kitchen.url, {method: 'DELETE'});
  const ids: string[] = [];
  for (let index = 0; index < args.count; index++) ids.push(await type(outbox, kitchen, {resources}, names[index % 4]!));
  if (held) {
    await held.arrived;
    await kitchen.changeElsewhere({name: ['Minestrone']});
    held.release();
  }
  if (/refused|conflict|gone|no room|all sent/.test(args.situation)) await outbox.settled(ids[0] ?? '');
}

async function type(outbox: Outbox, kitchen: Kitchen, page: Parameters<Kitchen['edit']>[0], name: string): Promise<string> {
  const work = kitchen.edit(page, {name: [name]});
  const edits = work.edits.map((edit) => ({...edit, kind: {...dishKind, label: 'name'}}));
  return outbox.add({...work, edits}, {labels: {name: 'Nom du plat'}});
}

const meta: Meta<Arguments> = {
  title: 'Status/coop-status',
  component: 'coop-status',
  args: {situation: 'waiting', count: 1},
  loaders: [
    () => {
      indexedDB.deleteDatabase(outboxNames.database);
      const pod = createMemoryPod({origin: `https://cuisine-${++servers}.example`});
      serve(pod);
      return {kitchen: openKitchen('<#it> schema:name "Soupe".', pod)};
    },
  ],
  render: (_, {loaded}) => {
    const kitchen = loaded['kitchen'] as Kitchen;
    return within({src: kitchen.url, identity: () => kitchen.ana}, html`<coop-status></coop-status>`, 'ana');
  },
  play: async ({canvasElement, args, loaded}) => {
    const page = canvasElement.querySelector<CoopCommunity>('coop-community')!;
    const element = canvasElement.querySelector<CoopStatus>('coop-status')!;
    await element.complete;
    await typeIn(loaded['kitchen'] as Kitchen, page, args);
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]')?.click();
    await element.complete;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const AllSent: Story = {args: {situation: 'all sent'}};
export const Nothing: Story = {args: {situation: 'all sent', count: 0}};
export const Sending: Story = {args: {situation: 'sending', count: 3}};
export const Waiting: Story = {};
export const ManyWaiting: Story = {args: {count: 12}};
export const Refused: Story = {args: {situation: 'refused'}};
export const NoRoom: Story = {args: {situation: 'no room'}};
export const Conflict: Story = {args: {situation: 'conflict'}};
export const Gone: Story = {args: {situation: 'gone'}};
export const Offline: Story = {args: {situation: 'offline', count: 2}};
