import {ownVoteAddress, pollParts} from '../../pods/polls/addresses.js';
import type {PollDraft} from '../../pods/polls/poll-draft.js';
import {addPollList, closeIn, confirmIn, draftOf, openPollIn, voteElsewhere} from '../../test/support/elements/polls.js';
import {elodie, zoe, type SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {amina} from '../support/people.js';
import {openCoop} from '../support/scene.js';

/** Where a vote stands, and what has happened to it. */
export interface Vote {
  /** `over`: past its close, and nobody has closed it. */
  readonly phase: 'open' | 'over' | 'closed';
  readonly resultShown: PollDraft['resultShown'];
  /** What each has voted, by the name of the person's space. */
  readonly votes: Readonly<Record<string, 'Yes' | 'No' | 'Abstain'>>;
  /** What is there to read, in Turtle. */
  readonly pack?: string | undefined;
  /** Whose own copy is gone, or says something else, after the vote was confirmed. */
  readonly lost?: string | undefined;
  readonly altered?: string | undefined;
  /** Whose server does not answer from now on. */
  readonly unreachable?: string | undefined;
}

const aDay = 86_400_000;
/** Votes must come before the close: that is how long a story waits for one that is over. */
const soon = 3_000;

const prefixes = `@prefix schema: <http://schema.org/>. @prefix as: <https://www.w3.org/ns/activitystreams#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix dcat: <http://www.w3.org/ns/dcat#>.\n`;

/** A coop with one vote, as far as it has come. */
export async function openVote(vote: Vote): Promise<{readonly coop: SeededCoop; readonly iri: string}> {
  const coop = await openCoop([amina, elodie, zoe]);
  return {coop, iri: await addVote(coop, await addPollList(coop), vote)};
}

/** Adds a vote to the list of a coop of which Amina, Élodie and Zoé are members, as far as it has come. @returns its address. */
export async function addVote(coop: SeededCoop, list: string, vote: Vote): Promise<string> {
  const isOpen = vote.phase === 'open';
  const closes = Date.now() + (isOpen ? 7 * aDay : soon);
  const draft = {question: 'Acheter un second four à pain ?', closes, confirmUntil: closes + aDay};
  const iri = await openPollIn(coop, list, draftOf('yes-no', {...draft, resultShown: vote.resultShown}));
  for (const [who, answer] of Object.entries(vote.votes)) await voteElsewhere(coop, who, iri, {[answer]: 1});
  if (vote.pack) coop.pod.put(pollParts.pack({iri}).split('#')[0]!, prefixes + vote.pack);
  await meetUnreachable(coop, iri, vote.unreachable);
  if (!vote.unreachable) await confirmIn(coop, iri);
  if (!isOpen) await new Promise((resolve) => setTimeout(resolve, closes + 1_000 - Date.now()));
  if (vote.phase === 'closed') await closeIn(coop, list, iri, {decision: 'Le second four est acheté en mars.'});
  await changeTwins(coop, iri, vote);
  return iri;
}

async function meetUnreachable(coop: SeededCoop, iri: string, who: string | undefined): Promise<void> {
  if (who === undefined) return;
  const {pathname} = new URL(await ownVoteAddress(coop.home(who), {iri}));
  coop.pod.faults.answer(500, {method: 'GET', path: pathname, times: Infinity});
}

async function changeTwins({pod, home}: SeededCoop, iri: string, {lost, altered}: Vote): Promise<void> {
  if (lost !== undefined) pod.delete(await ownVoteAddress(home(lost), {iri}));
  if (altered === undefined) return;
  const twin = await ownVoteAddress(home(altered), {iri});
  pod.put(
    twin,
    pod.text(twin)!.replaceAll(/ns#Yes|coop:Yes/g, (term) => term.replace('Yes', 'No')),
  );
}

/** A pack with something of everything. */
export const fullPack = `<#it> a coop:ReadingPack; schema:associatedMedia <#d>;
  coop:argumentFor <#f1>, <#f2>; coop:argumentAgainst <#a>; schema:mainEntity <#q1>, <#q2>.
<#d> schema:name "Devis du four"; schema:contentUrl <https://fournil.example/devis.pdf>;
  schema:encodingFormat "application/pdf"; dcat:byteSize 182044.
<#f1> as:content "On peut cuire deux fois plus de pain le samedi."; schema:position 1.
<#f2> as:content "L’ancien four tombe souvent en panne."; schema:position 2.
<#a> as:content "Il coûte 900 euros, et la salle est petite."; schema:position 1.
<#q1> a schema:Question; schema:text "Qui paie la livraison ?"; schema:position 1; schema:acceptedAnswer <#r1>.
<#r1> schema:text "Le vendeur. Le devis le dit à la page 2.".
<#q2> a schema:Question; schema:text "Le four tient-il dans la salle ?"; schema:position 2.`;
/** A pack in which nobody has said anything against it yet. */
export const onesidedPack = `<#it> a coop:ReadingPack; coop:argumentFor <#f>.
<#f> as:content "On peut cuire deux fois plus de pain le samedi.".`;
