import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../../components/all.js';
import type {CoopPoll} from '../../components/poll/poll.js';
import type {PollDraft} from '../../pods/polls/poll-draft.js';
import type {Method} from '../../vocab/kinds/poll/rules.js';
import {addPollList, closeIn, confirmIn, draftOf, openPollIn, voteElsewhere} from '../../test/support/elements/polls.js';
import {elodie, zoe, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {within} from '../../test/support/elements/within.js';
import {amina} from '../support/people.js';
import {loseServer, meet, openCoop, type Fate} from '../support/scene.js';

const anHour = 3_600_000;
const aDay = 24 * anHour;

interface Arguments {
  method: Method;
  /** How the poll is other than polls usually are. */
  draft: Partial<PollDraft>;
  /** What people have voted before: by the number of an option, or by the name of one that is the same everywhere. */
  votes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  reason?: string;
  /** Those who may vote. */
  voters: readonly string[];
  /** Whether somebody has closed it; it must be over then. */
  isClosed: boolean;
  /** Who is signed in. */
  who?: string;
  fate: Fate;
  /** What becomes of the tellers' copies of the votes. */
  copies: Fate;
  'heading-level'?: number;
  /** Labels that are clicked, and buttons that are pressed, in order; `offline` takes the server away. */
  steps: readonly string[];
}

interface Loaded {
  coop: SeededCoop;
  iri: string;
}

const tagIn = (canvas: Element) => canvas.querySelector<CoopPoll>('coop-poll')!;
/** Seconds in which a poll is over that a story closes: votes must arrive before. */
const soon = 1_500;

const meta: Meta<Arguments> = {
  title: 'Polls/coop-poll',
  component: 'coop-poll',
  args: {
    method: 'single-choice',
    draft: {},
    votes: {},
    voters: ['amina', 'elodie', 'zoe'],
    isClosed: false,
    who: 'amina',
    fate: 'there',
    copies: 'there',
    steps: [],
  },
  argTypes: {draft: {control: false}, votes: {control: false}},
  loaders: [
    async ({args: {method, draft, votes, reason, voters, isClosed, fate, copies}}): Promise<Loaded> => {
      // Nothing that an earlier story has left in this browser.
      localStorage.clear();
      const coop = await openCoop([amina, elodie, zoe]);
      const list = await addPollList(coop);
      const usual = {
        closes: Math.ceil(Date.now() / 1_000) * 1_000 + (isClosed ? soon : 12 * aDay),
        timeZone: 'Indian/Reunion',
      };
      const poll = draftOf(method, {...usual, ...draft});
      const iri = await openPollIn(coop, list, poll, voters);
      for (const [who, marks] of Object.entries(votes)) await voteElsewhere(coop, who, iri, marks, reason);
      if (Object.keys(votes).length) await confirmIn(coop, iri);
      if (isClosed) {
        await new Promise((over) => setTimeout(over, poll.closes - Date.now()));
        await closeIn(coop, list, iri, {decision: 'Le marché a lieu le mardi.', reviewDate: '2027-06-01'});
      }
      meet(coop, fate, new URL(iri).pathname);
      meet(coop, copies, new URL('copies/0.ttl', iri).pathname);
      return {coop, iri};
    },
  ],
  render: ({who, ...args}, {loaded}) => {
    const {coop, iri} = loaded as Loaded;
    const content = html`<coop-poll src=${iri} heading-level=${ifDefined(args['heading-level'])}
      ><p>On vote aussi au bureau.</p></coop-poll
    >`;
    return within(coop, content, who);
  },
  play: async ({canvasElement, args: {steps}, loaded}) => {
    const poll = tagIn(canvasElement);
    for (const step of steps) {
      await poll.complete;
      if (step === 'offline') (loaded as unknown as Loaded).coop.pod.faults.close();
      else pressIn(poll, step);
      await poll.updateComplete;
    }
    if (steps.length) await poll.complete;
  },
};
export default meta;
type Story = StoryObj<Arguments>;

/** What reads `text`: a button, or the label of an input. */
function pressIn(poll: CoopPoll, text: string): void {
  const candidates = [...poll.shadowRoot!.querySelectorAll<HTMLElement>('button, label, summary')];
  const found = candidates.find(({innerText}) => innerText.trim() === text);
  const control = found instanceof HTMLLabelElement ? found.control : found;
  control?.click();
}

const summary = 'Le marché a lieu une fois par semaine.\nLe conseil propose de changer de jour.';
const dates: Partial<PollDraft> = {
  question: 'Quand nous réunir ?',
  options: [
    {start: '2027-01-12'},
    {start: '2027-01-13T18:00:00+04:00', end: '2027-01-13T20:00:00+04:00'},
    {start: '2027-01-14T18:00:00+04:00'},
  ],
};
const counted = {zoe: {2: 1}, elodie: {1: 1}};

export const OneChoice: Story = {args: {draft: {summary}}, tags: ['looks']};
export const SeveralChoices: Story = {args: {method: 'multiple-choice', draft: {fewest: 1, most: 2}}};
export const YesNo: Story = {
  args: {method: 'yes-no', draft: {question: 'Acheter un four ?', quorum: 50, majority: 'two-thirds', mayChange: false}},
};
export const Consent: Story = {args: {method: 'consent', draft: {question: 'Le marché a lieu le mardi.'}}};
export const Scores: Story = {args: {method: 'score'}};
export const Points: Story = {args: {method: 'dots'}};
export const Ranking: Story = {args: {method: 'schulze'}};
export const Runoff: Story = {args: {method: 'instant-runoff'}};
export const Dates: Story = {args: {method: 'dates', draft: dates}, tags: ['looks']};
export const ManyAnswers: Story = {
  args: {draft: {options: Array.from({length: 100}, (_, index) => ({name: `Réponse ${index + 1}`}))}},
};
export const LongWords: Story = {
  args: {
    draft: {
      question: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung',
      options: [{name: 'Anticonstitutionnellement'.repeat(4)}, {name: 'Non'}],
    },
    votes: {zoe: {1: 1}},
  },
};
export const WithoutHeading: Story = {args: {'heading-level': 0}};

export const Mistake: Story = {args: {steps: ['Continuer']}};
export const LastLook: Story = {args: {steps: ['Mardi', 'Continuer']}};
export const JustSent: Story = {args: {steps: ['Mardi', 'Continuer', 'Envoyer mon vote']}};
export const KeptToBeSent: Story = {args: {steps: ['Mardi', 'Continuer', 'offline', 'Envoyer mon vote']}};
export const Counted: Story = {args: {votes: {amina: {2: 1}}}};
export const Changing: Story = {args: {votes: {amina: {2: 1}}, steps: ['Changer mon vote']}};
export const NotOnTheList: Story = {args: {voters: ['elodie', 'zoe']}};
export const SignedOut: Story = {args: {who: undefined}};

export const Soon: Story = {args: {draft: {opens: Date.now() + aDay, summary}}};
export const Over: Story = {
  args: {draft: {opens: Date.now() - 2 * aDay, closes: Math.floor(Date.now() / 1_000) * 1_000 - anHour}},
};
export const ClosedWithDecision: Story = {args: {votes: counted, isClosed: true}, tags: ['looks']};
export const ClosedByNobodysVote: Story = {args: {isClosed: true}};

export const ResultSoFar: Story = {args: {votes: counted}};
export const ResultHidden: Story = {args: {votes: counted, draft: {resultShown: 'at-close'}}};
export const ResultAfterVoting: Story = {args: {votes: counted, draft: {resultShown: 'after-voting'}}};
export const ResultWithNames: Story = {args: {votes: counted, draft: {namesShown: true}, steps: ['Qui a voté quoi']}};
export const ResultOfConsent: Story = {
  args: {method: 'consent', votes: {zoe: {Objection: 1}, elodie: {Consent: 1}}, reason: 'Le four est trop petit.'},
};
export const ResultOfRanking: Story = {
  args: {method: 'schulze', votes: {zoe: {1: 1, 2: 2, 3: 3}, elodie: {3: 1, 1: 2}}, steps: ['Deux à deux']},
};
export const ResultOfRunoff: Story = {
  args: {method: 'instant-runoff', votes: {zoe: {1: 1, 2: 2}, elodie: {3: 1}}, steps: ['Tour par tour']},
};
export const ResultOfDates: Story = {
  args: {method: 'dates', draft: dates, votes: {zoe: {1: 2, 2: 1}, elodie: {2: 2, 3: 0}}},
};
export const ResultUnread: Story = {args: {votes: counted, copies: 'failed'}};

export const Loading: Story = {args: {fate: 'loading'}, tags: ['pending']};
export const Failed: Story = {args: {fate: 'failed'}};
export const Forbidden: Story = {args: {fate: 'forbidden'}};
export const Gone: Story = {args: {fate: 'gone'}};
export const Offline: Story = {args: {fate: 'offline'}};
export const OfflineCopy: Story = {
  play: ({canvasElement, loaded}) => loseServer((loaded as unknown as Loaded).coop, tagIn(canvasElement)),
};
