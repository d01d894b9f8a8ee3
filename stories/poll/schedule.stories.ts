import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import {elodie, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {detailsTurtle, resultsTurtle} from '../../test/support/solidos-schedule/documents.js';
import {amina} from '../support/people.js';
import {meetSaving, openCoop, type Saving} from '../support/scene.js';

interface Arguments {
  /** Who is signed in. */
  who?: string;
  hasAnswers: boolean;
  /** Whether the form is filled in and sent; what the server does then. */
  isSent: boolean;
  saving?: Saving;
}

const place = '/tim/meeting/';

const meta: Meta<Arguments> = {
  title: 'Polls/coop-poll, made with SolidOS',
  component: 'coop-poll',
  args: {who: 'amina', hasAnswers: true, isSent: false},
  loaders: [
    async ({args: {hasAnswers}}) => {
      const coop = await openCoop([amina, elodie]);
      const {pod} = coop;
      pod.put(`${place}details.ttl`, detailsTurtle);
      if (hasAnswers) pod.put(`${place}results.ttl`, resultsTurtle);
      pod.rule(place, 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read, acl:Write');
      return {coop};
    },
  ],
  render: ({who}, {loaded}) => {
    const {coop} = loaded as {coop: SeededCoop};
    return within(
      coop,
      html`<coop-poll src=${`${coop.pod.origin}${place}details.ttl#event`}></coop-poll>`,
      who || undefined,
    );
  },
  play: async ({canvasElement, args: {isSent, saving}, loaded}) => {
    const {coop} = loaded as unknown as {coop: SeededCoop};
    const poll = canvasElement.querySelector<CoopPoll>('coop-poll')!;
    await poll.complete;
    if (!isSent) return;
    meetSaving(coop, saving, `${coop.pod.origin}${place}results.ttl`);
    for (const date of poll.shadowRoot!.querySelectorAll('fieldset')) date.querySelector('input')!.click();
    poll.shadowRoot!.querySelector<HTMLButtonElement>('.answering .primary')!.click();
    await poll.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Open: Story = {};
export const SignedOut: Story = {args: {who: ''}};
export const NobodyYet: Story = {args: {hasAnswers: false}};
export const Sent: Story = {args: {isSent: true}};
export const Refused: Story = {args: {isSent: true, saving: 'refuses'}};
export const Offline: Story = {args: {isSent: true, saving: 'is away'}};
