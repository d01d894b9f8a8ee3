import assert from 'node:assert/strict';
import {outboxRules, type OutboxRules} from '../../../pods/outbox/rules.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {readFields} from '../../../vocab/shapes/read.js';
import type {Person} from '../memory-pod.js';
import {Clock} from '../outbox/clock.js';
import {Device, type Tab} from '../outbox/device.js';
import {dishKind} from '../outbox/recipe.js';
import {clients} from './commands.js';
import type {Ground} from './ground.js';
import {Model} from './model.js';
import {Network} from './network.js';
import {readAnnounced, readDish, type Reading} from './record.js';

/** What a person has typed at once, and by what it is found again in a device's storage. */
interface Note {
  readonly marker: string;
  readonly tab: Tab;
  readonly values: readonly string[];
  readonly removals: readonly string[];
}

/** One person with three devices, what lies on the server, and the model of what should. */
export class World {
  readonly model = new Model();
  readonly ana: Person;
  readonly network = new Network();
  readonly clock = new Clock();
  readonly devices: readonly Device[];
  readonly tabs: Tab[];
  /** The documents of all dishes, in the order in which they were made. */
  readonly urls: string[] = [];
  readonly notes: Note[] = [];
  /** What pages are about to store. */
  readonly underWay: Promise<unknown>[] = [];
  private readonly asked = new Set<string>();
  private values = 0;
  private broken: unknown;

  private constructor(
    readonly ground: Ground,
    private readonly rules: OutboxRules,
  ) {
    const {ana} = ground;
    this.ana = {...ana, fetch: this.network.through(ana.fetch)};
    const everyone = this.network.through(ground.fetch);
    this.devices = Array.from({length: clients}, () => new Device(everyone, this.clock));
    this.tabs = this.devices.map((device) => device.open(this.ana, {rules}));
  }

  static async open(ground: Ground, rules: OutboxRules = outboxRules): Promise<World> {
    const world = new World(ground, rules);
    await world.putDish('never-written', '');
    await world.putDish('written', '<> <https://w3id.org/solidaire/ns#lastWrite> <urn:uuid:0>.');
    ground.watch((url, body) => world.record(url, body));
    return world;
  }

  /** A value that nobody has typed before. */
  nextValue(): string {
    return `v${this.values++}`;
  }

  /** What a person sees of a dish on a page. */
  shown(tab: Tab, url: string): FieldValues | undefined {
    const {document} = tab.resources.peek(url);
    return document && readFields(dishKind, document.graph, `${url}#it`).values;
  }

  /** Reads every dish, as far as the network lets the page. */
  async look(tab: Tab): Promise<void> {
    if (tab.isClosed) return;
    const reading = Promise.all(this.urls.map((url) => tab.resources.read(url, {fresh: true})));
    await Promise.race([reading, tab.closed]);
  }

  /** Opens the page again that was closed. What it had not stored is gone with it. */
  async reopen(client: number): Promise<void> {
    const [before, device] = [this.tabs[client]!, this.devices[client]!];
    const kept = JSON.stringify([...device.items.values()]);
    for (const {tab, marker, values, removals} of this.notes) {
      if (tab === before && !kept.includes(marker)) this.model.giveUp(values, removals, 'void');
    }
    const tab = device.open(this.ana, {rules: this.rules});
    if (before.session.status !== 'signed-in') tab.session = before.session;
    this.tabs[client] = tab;
    this.underWay.push(Promise.race([tab.outbox.start(), tab.closed]));
    await this.look(tab);
  }

  /** What must hold at every moment. */
  check(): void {
    if (this.broken) throw this.broken as Error;
    for (const tab of this.tabs) if (!tab.isClosed) this.checkPage(tab);
  }

  /** Whether a dish was made on the way. */
  isNew(url: string): boolean {
    return url.startsWith(this.ground.home);
  }

  /** What must hold once everything has been sent. */
  async checkEnd(): Promise<void> {
    const {ground} = this;
    this.check();
    const announced = readAnnounced(ground.announcements, (await ground.text(ground.announcements))!);
    for (const tab of this.tabs) await this.look(tab);
    for (const url of this.urls) {
      const body = await ground.text(url);
      const reading = body === undefined ? undefined : readDish(url, body);
      this.model.checkEnd(url, reading);
      if (reading && this.isNew(url)) assert.ok(announced.has(`${url}#it`), `${url} is not announced`);
      for (const tab of this.tabs)
        assert.deepEqual(sorted(this.shown(tab, url)), sorted(reading), 'a page shows something else');
    }
  }

  private checkPage(tab: Tab): void {
    for (const deed of tab.outbox.state.deeds) {
      if (deed.state !== 'needs-you') continue;
      const question = `${deed.id} ${deed.mark} ${deed.problem?.kind}`;
      if (!this.asked.has(question)) this.model.checkQuestion(deed);
      this.asked.add(question);
      if (deed.work.type === 'edit') this.checkUndone(tab, deed.work.edits[0]!.iri, deed.work.edits[0]!.values);
    }
  }

  /** What was refused is not on screen, unless the server has it all the same. */
  private checkUndone(tab: Tab, iri: string, refused: FieldValues): void {
    const stored = tab.resources.stored(iri);
    const there = stored ? readFields(dishKind, stored.graph, iri).values : {};
    for (const field of ['name', 'note']) {
      const value = refused[field]?.[0];
      const isShown = value !== undefined && this.shown(tab, iri.split('#')[0]!)?.[field]?.[0] === value;
      assert.ok(!isShown || there[field]?.[0] === value, `${value} was refused, and is shown`);
    }
  }

  private record(url: string, body: string | undefined): void {
    if (!this.urls.includes(url)) return;
    try {
      this.model.record(url, body === undefined ? undefined : readDish(url, body));
    } catch (error) {
      this.broken ??= error;
    }
  }

  private async putDish(called: string, more: string): Promise<void> {
    const name = this.nextValue();
    const url = await this.ground.put(
      called,
      `<#it> a <${dishKind.types[0]!}>; <http://schema.org/name> "${name}". ${more}`,
    );
    this.urls.push(url);
    this.model.begin(url, {name: [name], note: [], tags: []});
  }
}

function sorted(values: FieldValues | Reading | undefined): unknown {
  const {name = [], note = [], tags = []} = values ?? {};
  return {name, note, tags: [...tags].sort()};
}
