import assert from 'node:assert/strict';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {pim} from '../../../vocab/rdf/vocabularies.js';
import {memberRows} from '../../../pods/coop/admit.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {editThing} from '../../../pods/documents/edit.js';
import {answerByRule} from '../../../pods/joining/by-rule.js';
import {writeWord} from '../../../pods/joining/word.js';
import {announce} from '../../../pods/lists/announce.js';
import {rebuildList} from '../../../pods/lists/rebuild.js';
import {rowIri} from '../../../pods/lists/rows.js';
import {tidyList} from '../../../pods/lists/tidy.js';
import {contribute, withdraw} from '../../../pods/things/contribute.js';
import {profilePrefixes, resourcesOf, valueOf} from '../fixtures.js';
import {deskOf} from '../joining.js';
import {Kitchen, recipeText} from '../kitchen.js';
import type {Person} from '../memory-pod.js';
import {recipeKind} from '../recipes.js';
import {mostThings, type Act} from './acts.js';

/** The coop in which a sequence is played, and what Ana has really said. */
export class Stage {
  /** Ana's public things by address, as they are at their source. */
  readonly things = new Map<string, string>();
  /** The name in Ana's profile. */
  anaName = 'Ana';
  private readonly reset: () => void;

  private constructor(
    readonly kitchen: Kitchen,
    private readonly names: ReadonlyMap<string, string>,
  ) {
    this.reset = kitchen.pod.remember();
  }

  static async open(): Promise<Stage> {
    const kitchen = await Kitchen.open('public', 'open');
    const {pod, ana, ben} = kitchen;
    pod.put('/ana/profile/card', profileOf(ana, 'Ana'));
    pod.put('/ben/profile/card', profileOf(ben, 'Ben'));
    pod.rule('/ana/chat/', 'acl:agentClass acl:AuthenticatedAgent; acl:mode acl:Read, acl:Append');
    for (const path of ['private/draft.ttl', 'members/secret.ttl'])
      pod.put(`${ana.home}${path}`, recipeText('Ana’s secret'));
    const {layout} = kitchen.coop;
    const word = {...kitchen.as(ana), coop: layout.coop, moderators: layout.moderators, wish: 'join' as const};
    valueOf(await writeWord(word));
    return new Stage(kitchen, await namesOf(kitchen));
  }

  /** Brings back the beginning: no things, no announcements. */
  clear(): void {
    this.reset();
    this.things.clear();
    this.anaName = 'Ana';
  }

  async perform(act: Act): Promise<void> {
    if ('moderator' in act) return this.moderate(act);
    return 'ana' in act ? this.performAna(act) : this.performBen(act);
  }

  /** Brings a list up to date as a moderator's page does. */
  async moderate(act: Extract<Act, {moderator: unknown}>): Promise<void> {
    if (act.moderator === 'answer') {
      valueOf(await answerByRule(await deskOf(this.kitchen.coop)));
      return;
    }
    const desk = await this.kitchen.desk();
    const {membersList} = this.kitchen.coop.layout;
    const tidying = act.list === 'recipes' ? desk : {...desk, list: membersList, shape: memberRows, roll: undefined};
    valueOf(await (act.moderator === 'tidy' ? tidyList : rebuildList)(tidying));
  }

  /** Puts addresses in the place of what stands in braces. */
  private spell(text: string): string {
    return text.replace(/\{(\w+)\}/g, (_, name: string) => this.names.get(name) ?? assert.fail(`No address ${name}`));
  }

  private thing(index: number): string {
    return this.spell(`{ana}public/t${index}.ttl#it`);
  }

  private async performBen(act: Extract<Act, {ben: unknown}>): Promise<void> {
    const {ben, coop} = this.kitchen;
    const send = (method: string, url: string, body: string) =>
      ben.fetch(url, {method, body, headers: {'content-type': 'text/turtle'}});
    const body = this.spell(act.turtle);
    if (act.ben === 'append') await this.kitchen.append(ben, body, this.spell(act.to));
    else if (act.ben === 'post') await send('POST', coop.layout.joiningBox, body);
    else if (act.ben === 'write') await send('PUT', documentOf(this.spell(act.at)), body);
    else await this.tryOut(act, body);
  }

  /** What nobody but its owner may do: a server that let it pass would be no ground for anything else. */
  private async tryOut({method, at}: Extract<Act, {ben: 'try'}>, body: string): Promise<void> {
    const {ben} = this.kitchen;
    const url = this.spell(at).replace(/#\w+/, '');
    const answer =
      method === 'PATCH'
        ? await this.kitchen.append(ben, body, url)
        : await ben.fetch(url, {
            method,
            body: method === 'PUT' ? body : undefined,
            headers: {'content-type': 'text/turtle'},
          });
    assert.equal(answer.status, 403, `${method} ${at}`);
  }

  private async performAna(act: Extract<Act, {ana: unknown}>): Promise<void> {
    if (act.ana === 'rename') return this.rename(act.name);
    const iri = this.thing(act.thing);
    const name = this.things.get(iri);
    if (act.ana === 'withdraw') {
      valueOf(await withdraw(this.kitchen.as(this.kitchen.ana), iri));
      this.things.delete(iri);
    } else if (name === undefined) await this.cook(act.thing, act.name);
    else await this.change(act.ana, iri, name, act.name);
  }

  private async cook(thing: number, name: string): Promise<void> {
    const {ana} = this.kitchen;
    valueOf(await contribute(this.kitchen.as(ana), recipeKind, {name: [name]}, 'public', `t${thing}`));
    this.things.set(this.thing(thing), name);
  }

  private async change(how: 'cook' | 'edit' | 'rewrite', iri: string, from: string, to: string): Promise<void> {
    const contributor = this.kitchen.as(this.kitchen.ana);
    const {resources, fetch} = contributor;
    if (how === 'rewrite') this.kitchen.pod.put(iri, recipeText(to));
    else {
      const edit = {resources, fetch, kind: recipeKind, iri, base: {name: [from]}, values: {name: [to]}};
      valueOf(await editThing(edit));
    }
    this.things.set(iri, to);
    valueOf(await announce({...contributor, source: iri}));
  }

  private async rename(name: string): Promise<void> {
    const {ana, pod, coop} = this.kitchen;
    pod.put('/ana/profile/card', profileOf(ana, name));
    this.anaName = name;
    const {membersList} = coop.layout;
    valueOf(await announce({resources: resourcesOf(pod, ana), fetch: ana.fetch, list: membersList, source: ana.webId}));
  }
}

function profileOf({storage}: Person, name: string): string {
  return `${profilePrefixes} <#me> a foaf:Person; foaf:name "${name}"; <${pim.storage}> <${storage}>.`;
}

async function namesOf({ana, ben, coop, list, announcements}: Kitchen): Promise<Map<string, string>> {
  const {layout, pod, moderator} = coop;
  const names = {
    ana: ana.home,
    anaCard: ana.webId,
    anaStorage: ana.storage,
    anaRow: await rowIri(layout.membersList, ana.webId),
    ben: ben.home,
    benCard: ben.webId,
    benStorage: ben.storage,
    chat: `${ana.storage}chat/`,
    list,
    announcements,
    membersList: layout.membersList,
    membersAnnouncements: layout.membersAnnouncements,
    group: valueOf(await findMembersGroup(resourcesOf(pod, moderator), layout)),
    groups: layout.groups,
    moderators: layout.moderators,
    us: layout.coop,
  };
  const rows = Array.from({length: mostThings}, async (_, index) => {
    return [`row${index}`, await rowIri(list, `${ana.home}public/t${index}.ttl#it`)] as const;
  });
  return new Map([...Object.entries(names), ...(await Promise.all(rows))]);
}
