import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopEvent} from '../../components/events/event.js';
import {findMembersGroup, Resources} from '../../pods/index.js';
import {judgeRegistrations} from '../../pods/registrations/judge.js';
import {publishShown} from '../../pods/registrations/shown-names.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList, answerElsewhere, boxOf, questionOf} from '../../test/support/elements/agenda.js';
import {elodie, zoe, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {openCoop} from '../support/scene.js';
import {dayFromNow, hourFromNow} from './agenda-scene.js';

interface Arguments {
  /** What those who register are asked. */
  questions: readonly FieldValues[];
  /** In how many days the answers are erased. */
  erasedIn: number;
  /** Who has answered before. */
  answered: readonly string[];
  /** Whether these want other members to see them. */
  showsName: boolean;
  /** Who is signed in. */
  who: string;
  /** The button that is pressed at last. */
  press?: string;
}

const asked: readonly FieldValues[] = [
  {wording: ['Que mangez-vous ?'], choices: ['Tout\nVégétarien\nSans gluten'], isRequired: ['true']},
  {wording: ['Qu’apportez-vous ?']},
];

/** What the organiser's page does once it is open. */
async function publish(coop: SeededCoop, event: string): Promise<void> {
  const {fetch, webId: organizer} = coop.identity('amina');
  const session = () => coop.identity('amina') as never;
  const resources = new Resources({session, mayAuthenticate: () => true, fetch: coop.pod.fetch});
  const about = {event, box: boxOf(coop, event), organizer, moderators: coop.layout.moderators, resources};
  const membersLists = [coop.layout.membersList];
  const judged = await judgeRegistrations({...about, membersLists, isOrganizer: true});
  const group = await findMembersGroup(resources, coop.layout);
  if (!judged.ok || !group.ok) throw new Error('Not published');
  const {participants} = judged.value;
  await publishShown({...about, fetch, participants, members: () => Promise.resolve([group.value])});
}

const meta: Meta<Arguments> = {
  title: 'Events/coop-event/Answering',
  component: 'coop-event',
  args: {questions: asked, erasedIn: 33, answered: [], showsName: false, who: 'elodie'},
  argTypes: {questions: {control: false}},
  loaders: [
    async ({args: {questions, erasedIn, answered, showsName}}) => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie, zoe]);
      const list = await addEventList(coop);
      const values = {
        name: ['Repas partagé'],
        start: [hourFromNow(3, '18:00')],
        timeZone: ['Indian/Reunion'],
        answersErased: [dayFromNow(erasedIn)],
      };
      const iri = await addEvent(coop, list, 'amina', values, {isOpen: true, questions});
      const answers = questions.length ? [{question: questionOf(iri, 0), text: 'Végétarien'}] : undefined;
      for (const who of answered) await answerElsewhere(coop, who, iri, {showsName, answers});
      if (showsName) await publish(coop, iri);
      return {coop, iri};
    },
  ],
  render: ({who}, {loaded}) => {
    const {coop, iri} = loaded as {coop: SeededCoop; iri: string};
    return within(coop, html`<coop-event src=${iri}></coop-event>`, who);
  },
  play: async ({canvasElement, args: {press}}) => {
    if (!press) return;
    const event = canvasElement.querySelector<CoopEvent>('coop-event')!;
    await event.complete;
    const buttons = [...event.shadowRoot!.querySelectorAll('button')];
    buttons.find(({innerText}) => innerText.trim() === press)?.click();
    await event.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

export const Questions: Story = {tags: ['looks']};
export const AnswerMissing: Story = {args: {press: 'M’inscrire'}};
export const Answered: Story = {args: {answered: ['elodie']}};
export const Erased: Story = {args: {answered: ['elodie'], erasedIn: -1}};
export const NamesShown: Story = {args: {questions: [], answered: ['zoe', 'elodie'], showsName: true}, tags: ['looks']};
export const OrganiserReads: Story = {args: {answered: ['zoe', 'elodie'], who: 'amina'}};
export const OrganiserHasErased: Story = {args: {answered: ['zoe'], erasedIn: -1, who: 'amina'}};
