import {triple} from '../../../vocab/rdf/terms.js';
import {rdf, vcard} from '../../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {ownerRule, writeRules, type Rule} from '../../../pods/index.js';
import {makePeople} from '../people.js';
import {moveIn, unwrap} from '../pod-coop.js';
import {spread, type Spread} from '../statistics.js';

/** What a rule costs the server, for each reading of what it protects. */
export interface RuleCost {
  readonly members: number;
  /** Everybody may read; asked with credentials all the same. */
  readonly everyone: Spread;
  /** One group, whose document the server reads each time. */
  readonly group: Spread;
  /** Everybody named in the rule. */
  readonly agents: Spread;
}

const sizes = [100, 1_000];

export async function measureRules(podsUrl: string, readings: number): Promise<RuleCost[]> {
  const {session, storage} = await moveIn(podsUrl, 'bench-rules');
  const {fetch, webId} = session;
  const put = async (url: string, body: string) => {
    const response = await fetch(url, {method: 'PUT', headers: {'content-type': 'text/turtle'}, body});
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  };
  const reader = (await moveIn(podsUrl, 'bench-reader')).session;
  const costs: RuleCost[] = [];
  for (const members of sizes) {
    const people = [...makePeople(members - 1).map((person) => person.webId), reader.webId];
    const group = `${storage}members-${members}.ttl#it`;
    const statements = people.map((person) => triple(group, vcard.hasMember, person));
    await put(group.split('#')[0]!, writeTurtle([triple(group, rdf.type, vcard.Group), ...statements]));
    const owner = {...ownerRule(webId), inside: false};
    unwrap(await writeRules(fetch, group.split('#')[0]!, [owner, {modes: ['Read'], public: 'everyone'}]));
    const rules: Record<'everyone' | 'group' | 'agents', Rule> = {
      everyone: {modes: ['Read'], public: 'everyone'},
      group: {modes: ['Read'], groups: [group]},
      agents: {modes: ['Read'], agents: people},
    };
    const times: Record<string, number[]> = {everyone: [], group: [], agents: []};
    for (const [name, rule] of Object.entries(rules)) {
      await put(`${storage}${name}-${members}.ttl`, '<#a> <#b> <#c>.');
      unwrap(await writeRules(fetch, `${storage}${name}-${members}.ttl`, [owner, rule]));
    }
    for (let turn = -1; turn < readings; turn++) {
      for (const name of Object.keys(rules)) {
        const start = performance.now();
        const response = await reader.fetch(`${storage}${name}-${members}.ttl`);
        if (!response.ok) throw new Error(`${name}: ${response.status}`);
        await response.text();
        if (turn >= 0) times[name]!.push(performance.now() - start);
      }
    }
    costs.push({
      members,
      everyone: spread(times['everyone']!),
      group: spread(times['group']!),
      agents: spread(times['agents']!),
    });
  }
  return costs;
}
