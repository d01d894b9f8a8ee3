import assert from 'node:assert/strict';
import type {OutboxRules} from '../../../pods/outbox/rules.js';
import * as acts from './acts.js';
import type {Command} from './commands.js';
import {memoryGround, type Ground} from './ground.js';
import {World} from './world.js';

/** Runs a schedule to its end. Throws if anything that was typed is lost, doubled or invented, or if the pages do not agree. */
export async function runSchedule(
  commands: readonly Command[],
  rules?: OutboxRules,
  ground: Ground = memoryGround(),
): Promise<void> {
  const world = await World.open(ground, rules);
  for (const tab of world.tabs) await world.look(tab);
  for (const command of commands) {
    await perform(world, command);
    await ground.turn();
    world.check();
  }
  await finish(world);
}

async function perform(world: World, command: Command): Promise<void> {
  const {network, clock, urls} = world;
  const tab = 'client' in command ? world.tabs[command.client]! : undefined;
  const device = 'client' in command ? world.devices[command.client]! : undefined;
  const url = 'dish' in command ? urls[command.dish] : undefined;
  switch (command.type) {
    case 'set':
      return url === undefined ? undefined : acts.set(world, tab!, url, command.field);
    case 'tag':
    case 'untag':
      return url === undefined ? undefined : acts.tag(world, tab!, url, command.type === 'tag');
    case 'withdraw':
      return url === undefined ? undefined : acts.withdraw(world, tab!, url);
    case 'create':
      return acts.create(world, tab!);
    case 'look':
      return world.look(tab!);
    case 'decide':
      return acts.decide(world, tab!, command.how);
    case 'close':
      return close(world, command.client, command.after);
    case 'offline':
      device!.isOnline = false;
      return;
    case 'online':
      device!.isOnline = true;
      return tab!.tellOnline();
    case 'sign-out':
      tab!.session = {status: 'signed-out'};
      return;
    case 'sign-in':
      tab!.session = tab!.signedIn(world.ana);
      void tab!.outbox.resume();
      return;
    case 'fill':
    case 'free':
      device!.storage = command.type === 'fill' ? 'full' : 'good';
      return;
    case 'fault':
      return network.plan(command.fault, command.times, command.onlyWrites, command.status);
    case 'wait':
      return clock.advance(command.milliseconds);
    case 'deliver':
      return network.deliver();
    case 'restart':
      return world.ground.restart();
    case 'run':
      for (let turn = 0; turn < command.turns; turn++) await world.ground.turn();
  }
}

/** Closes a page in the middle of what it does, and opens it again. */
async function close(world: World, client: number, after: number): Promise<void> {
  const tab = world.tabs[client]!;
  tab.closesAt = tab.steps + after;
  for (let turn = 0; turn < 40 && !tab.isClosed; turn++) await world.ground.turn();
  tab.close();
  await world.ground.turn();
  await world.reopen(client);
}

/** Nothing goes wrong any more: everything must come to its end, and be the same everywhere. */
async function finish(world: World): Promise<void> {
  world.network.heal();
  await world.network.deliver();
  for (const [client, device] of world.devices.entries()) {
    Object.assign(device, {storage: 'good', isOnline: true});
    const tab = world.tabs[client]!;
    tab.session = tab.signedIn(world.ana);
  }
  await Promise.all(world.underWay);
  const isWaiting = () => world.tabs.some(({outbox}) => outbox.state.deeds.length);
  for (let round = 0; isWaiting(); round++) {
    const left = world.tabs.flatMap(({outbox}) => outbox.state.deeds);
    assert.ok(round < 60, `it never comes to an end: ${JSON.stringify(left)}`);
    world.clock.advance(10 * 60_000);
    for (const [client, tab] of world.tabs.entries()) {
      await tab.outbox.resume();
      world.check();
      await acts.decide(world, tab, (['mine', 'theirs', 'recreate'] as const)[(client + round) % 3]!);
    }
  }
  await world.ground.idle();
  await world.checkEnd();
  for (const tab of world.tabs) tab.close();
}
