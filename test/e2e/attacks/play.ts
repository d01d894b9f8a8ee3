import assert from 'node:assert/strict';
import type {AttackRecord} from '../../../tools/security/record.js';
import {ldp} from '../../../vocab/rdf/vocabularies.js';
import {attackers, Attempt, type Attack, type Attacker} from './attack.js';
import {change, look, lookIntoBox, rebuild, tidy, type Sight} from './look.js';
import type {Scene} from './scene.js';

/** What is seen of a coop in which nobody has attacked yet. */
export interface Peace {
  readonly lists: Sight;
  readonly box: Sight;
}

export async function lookAround(scene: Scene): Promise<Peace> {
  return {lists: await look(scene), box: await lookIntoBox(scene)};
}

/** After an attack that has come out otherwise: what it has left is cleared as far as may be, and counts as peace for the next. */
export async function lookAnew(scene: Scene): Promise<Peace> {
  await clearBox(scene);
  for (const list of ['recipes', 'members'] as const) {
    await tidy(scene, list);
    await rebuild(scene, list);
  }
  return lookAround(scene);
}

const whoever: Readonly<Record<Attacker, string>> = {
  member: 'a member',
  newcomer: 'who has asked to join',
  stranger: 'who has an account',
  anyone: 'anyone',
};

type Outcome = Omit<AttackRecord, 'test'>;

/** Lets everybody try who might, and notes what the server answers and what readers see then. */
export async function play(scene: Scene, peace: Peace, attack: Attack): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const refused: Attempt[] = [];
  for (const by of attackers.filter((one) => attack.answers[one] !== undefined)) {
    const attempt = new Attempt(scene, by);
    await attack.run(attempt);
    const isRefused = attempt.statuses.every((status) => status >= 400);
    if (isRefused && !attack.isTidiedAnyway) refused.push(attempt);
    else outcomes.push(await takeIn(scene, peace, attack, attempt));
  }
  // What the server takes nothing of cannot be told apart by who has tried.
  const seen = refused.length ? await sentence(scene, peace, attack) : '';
  outcomes.push(...refused.map((attempt) => outcomeOf(attack, attempt, seen, seen)));
  return outcomes;
}

/** What comes of an attack of which the server has taken something: before and after moderators have tidied. */
async function takeIn(scene: Scene, peace: Peace, attack: Attack, attempt: Attempt): Promise<Outcome> {
  const seen = await sentence(scene, peace, attack);
  if (attempt.by === 'member' && attack.isForSome) {
    assert.equal(change(peace.lists, await look(scene, scene.ana)), seen, 'members see what everybody sees');
  }
  const tidied = await sentenceOnceTidied(scene, peace, attack, seen);
  const outcome = outcomeOf(attack, attempt, seen, tidied);
  await makePeace(scene, peace, attack, attempt);
  return outcome;
}

/** Takes away what is left of an attack, so that the next one finds the coop as this one did. */
async function makePeace(scene: Scene, peace: Peace, attack: Attack, attempt: Attempt): Promise<void> {
  await attack.undo?.(attempt);
  if (attack.looksInto === 'box') return clearBox(scene);
  if (!attack.undo) return;
  await tidy(scene, attack.looksInto);
  assert.equal(change(peace.lists, await look(scene)), 'as before', 'after it was undone');
}

/** @throws AssertionError if anything is not as the table of attacks says. */
function outcomeOf({tries, ...attack}: Attack, {by, answered}: Attempt, seen: string, tidied: string): Outcome {
  const outcome = {tries, by: whoever[by], answered, seen, tidied};
  const expected = attack.seen?.[by] ?? 'as before';
  const left = attack.tidied?.[by] ?? expected;
  assert.deepEqual(outcome, {...outcome, answered: attack.answers[by], seen: expected, tidied: left});
  return outcome;
}

async function sentence(scene: Scene, peace: Peace, {looksInto}: Attack): Promise<string> {
  const lists = change(peace.lists, await look(scene));
  if (looksInto !== 'box') return lists;
  assert.equal(lists, 'as before', 'what lies in the box is in no list');
  const box = change(peace.box, await lookIntoBox(scene));
  return box === 'as before' ? box : `moderators: ${box}`;
}

/** The lists tidied, then made anew from the homes. Looking into the box is all that a moderator's page does there. */
async function sentenceOnceTidied(scene: Scene, peace: Peace, attack: Attack, seen: string): Promise<string> {
  const {looksInto, isMadeAnew} = attack;
  if (looksInto === 'box') return seen;
  await tidy(scene, looksInto);
  const tidied = change(peace.lists, await look(scene));
  if (!isMadeAnew) return tidied;
  await rebuild(scene, looksInto);
  assert.equal(change(peace.lists, await look(scene)), tidied, 'a list that is made anew says what the tidied one says');
  return tidied;
}

async function clearBox({moderator, layout, request}: Scene): Promise<void> {
  const listing = await moderator.read().read(layout.joiningBox, {fresh: true});
  assert.ok(listing.ok);
  const left = listing.value.graph.iris(layout.joiningBox, ldp.contains).filter((item) => item !== request);
  const cleared = await Promise.all(left.map((item) => moderator.fetch(item, {method: 'DELETE'})));
  assert.ok(cleared.every(({ok}) => ok));
}
