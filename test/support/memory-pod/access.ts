import type {Graph} from '../../../vocab/rdf/graph.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {acl, foaf, vcard} from '../../../vocab/rdf/vocabularies.js';
import {parentOf, type Storage} from './storage.js';

export type Mode = 'Read' | 'Append' | 'Write' | 'Control';

/** Web Access Control (https://solidproject.org/TR/wac) as the Community Solid Server does it. */
export class AccessControl {
  /** Rules are read at every request and seldom change. */
  private readonly parsed = new Map<string, Promise<Graph>>();

  constructor(
    private readonly storage: Storage,
    private readonly origin: string,
    /** Reads the documents of groups as anyone: a group that is not world-readable gives no rights. */
    private readonly fetchGroup: typeof fetch,
  ) {}

  /** What `agent` may do with `path`. Whoever may write may append; rules of rules are their resource's Control. */
  async modes(path: string, agent: string | undefined): Promise<Set<Mode>> {
    if (path.endsWith('.acl')) {
      const subject = path.slice(0, -'.acl'.length);
      const controls = (await this.modes(subject, agent)).has('Control') || this.ownsStorageOf(path, agent);
      return new Set<Mode>(controls ? ['Read', 'Append', 'Write', 'Control'] : []);
    }
    const {graph, holder} = await this.effectiveRules(path);
    const found = new Set<Mode>();
    for (const rule of graph.subjects()) {
      const place = holder === path ? acl.accessTo : acl.default;
      if (!graph.isA(rule, acl.Authorization) || !graph.iris(rule, place).includes(this.origin + holder)) continue;
      if (!(await this.speaksOf(graph, rule, agent))) continue;
      for (const mode of ['Read', 'Append', 'Write', 'Control'] as const) {
        if (graph.iris(rule, acl.mode).includes(acl[mode])) found.add(mode);
      }
    }
    if (found.has('Write')) found.add('Append');
    return found;
  }

  /** The nearest rules: the resource's own, else those of the nearest container that has some. */
  private async effectiveRules(path: string): Promise<{graph: Graph; holder: string}> {
    for (let holder: string | undefined = path; holder !== undefined; holder = parentOf(holder)) {
      const rules = this.storage.get(`${holder}.acl`);
      if (rules) return {graph: await this.parse(rules.body, `${this.origin}${holder}.acl`), holder};
    }
    throw new Error(`No access rules at the root of ${this.origin}`);
  }

  private parse(body: string, url: string): Promise<Graph> {
    const key = `${url} ${body}`;
    const known = this.parsed.get(key) ?? parseTurtle(body, url);
    this.parsed.set(key, known);
    return known;
  }

  private async speaksOf(graph: Graph, rule: string, agent: string | undefined): Promise<boolean> {
    const classes = graph.iris(rule, acl.agentClass);
    if (classes.includes(foaf.Agent)) return true;
    if (agent === undefined) return false;
    if (classes.includes(acl.AuthenticatedAgent) || graph.iris(rule, acl.agent).includes(agent)) return true;
    for (const group of graph.iris(rule, acl.agentGroup)) if (await this.isMember(group, agent)) return true;
    return false;
  }

  private async isMember(group: string, agent: string): Promise<boolean> {
    const url = group.split('#')[0]!;
    const response = await this.fetchGroup(url, {headers: {accept: 'text/turtle'}});
    if (!response.ok) return false;
    const graph = await this.parse(await response.text(), url);
    // `vcard:member` gives no rights.
    return graph.iris(group, vcard.hasMember).includes(agent);
  }

  /** Whoever owns the storage can always repair the rules in it. */
  private ownsStorageOf(path: string, agent: string | undefined): boolean {
    return [...this.storage.owners].some(([storage, owner]) => path.startsWith(storage) && owner === agent);
  }
}
