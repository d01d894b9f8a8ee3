import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopInbox} from '../../components/inbox/inbox.js';
import {ensureInbox, newItemIri, Resources, sendMessage} from '../../pods/index.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina, people} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

interface Arguments {
  /** What lies in the letter box. */
  messages: 'none' | 'one' | 'many' | 'odd' | 'no letter box';
  signedIn: boolean;
  fate: Fate;
  /** What is pressed as soon as the messages are there. */
  pressed?: string;
}

const texts = [
  'Bonjour Amina, tu peux garder trois pains pour samedi ?',
  'La réunion passe à 18 h. Apporte les clés du fournil, s’il te plaît.',
  'Merci pour la formation !',
];
const as = (name: string) => `<https://www.w3.org/ns/activitystreams#${name}>`;

/** What programs put there that know nothing of us, and people who mean no good. */
const odd = [
  'this is < not Turtle',
  `<> a ${as('Announce')}; ${as('object')} <https://ailleurs.example/four/>; ${as('summary')} "Un four solaire à prêter".`,
  `<> a ${as('Announce')}; ${as('object')} <javascript:alert(1)>; ${as('summary')} "<img src=x onerror=alert(1)>".`,
  `<> a <https://x.example/Delivery>; <http://www.w3.org/2000/01/rdf-schema#label> "Livraison jeudi à 8 h".`,
  `<> a ${as('Note')}; ${as('attributedTo')} <https://inconnu.example/moi>; ${as('content')} "${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}".`,
  `<> a ${as('Note')}; ${as('content')} "مرحبا بكم في التعاونية".`,
];

async function fill(coop: SeededCoop, {messages}: Arguments): Promise<string | undefined> {
  if (messages === 'no letter box') return undefined;
  const reader = coop.identity('amina');
  const storage = `${coop.pod.origin}/amina/`;
  const made = await ensureInbox({...reader, storage, resources: new Resources({fetch: reader.fetch})});
  if (!made.ok) throw new Error(made.problem.kind);
  const sender = coop.identity('p1');
  const count = {none: 0, one: 1, many: 24, odd: 1}[messages];
  for (let index = 0; index < count; index++) {
    const text = texts[index % texts.length]!;
    await sendMessage(sender.fetch, made.value, {
      iri: newItemIri(),
      from: sender.webId,
      to: reader.webId,
      text,
      written: new Date(),
    });
  }
  for (const body of messages === 'odd' ? odd : [])
    await sender.fetch(made.value, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
  return new URL(made.value).pathname;
}

const meta: Meta<Arguments> = {
  title: 'Inbox/coop-inbox',
  component: 'coop-inbox',
  args: {messages: 'one', signedIn: true, fate: 'there'},
  loaders: [
    async ({args}) => {
      const coop = await openCoop([amina, ...people(3)]);
      const path = await fill(coop, args);
      if (path) meet(coop, args.fate, path);
      else if (args.fate === 'offline') coop.pod.faults.close();
      return {coop};
    },
  ],
  render: ({signedIn}, {loaded}) =>
    within(
      loaded['coop'] as SeededCoop,
      html`<coop-inbox item-href="membre.html?id={id}">Appelez René au 04 00 00 00 00.</coop-inbox>`,
      signedIn ? 'amina' : undefined,
    ),
  play: async ({canvasElement, args}) => {
    const element = canvasElement.querySelector<CoopInbox>('coop-inbox')!;
    if (args.fate === 'loading') return;
    await element.complete;
    const buttons = [...element.shadowRoot!.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent?.trim() === args.pressed)?.click();
    await element.complete;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const One: Story = {};
export const None: Story = {args: {messages: 'none'}};
export const Many: Story = {args: {messages: 'many'}};
export const FromOtherPrograms: Story = {args: {messages: 'odd'}};
export const Read: Story = {args: {pressed: 'Marquer comme lu'}};
export const AboutToBeDeleted: Story = {args: {pressed: 'Supprimer'}};
export const NoLetterBox: Story = {args: {messages: 'no letter box'}};
export const SignedOut: Story = {args: {signedIn: false}};
export const Loading: Story = {args: {fate: 'loading'}};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) =>
    loseServer(loaded['coop'] as SeededCoop, canvasElement.querySelector<CoopInbox>('coop-inbox')!),
};
