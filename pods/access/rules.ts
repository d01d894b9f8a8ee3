import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {acl, foaf, rdf} from '../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {askToWrite} from '../ask-to-write.js';
import {ask} from '../http.js';
import {linksOf} from '../links.js';
import {failure, success, type Result} from '../problem.js';

export type Mode = 'Read' | 'Append' | 'Write' | 'Control';

/** Who may do what (Web Access Control, https://solidproject.org/TR/wac). */
export interface Rule {
  readonly modes: readonly Mode[];
  /** People by WebID. */
  readonly agents?: readonly string[];
  /** Groups (`vcard:Group`). The server reads them without credentials: each must be world-readable. */
  readonly groups?: readonly string[];
  /** `everyone`, signed in or not; `anyone-signed-in` with an account anywhere. */
  readonly public?: 'everyone' | 'anyone-signed-in';
  /** Holds for the resource itself. For a container: for listing and adding. Default true. */
  readonly here?: boolean;
  /** Holds for what lies in the container and has no rules of its own. Default false. */
  readonly inside?: boolean;
}

/**
 * The rules of one resource as statements.
 * @throws RangeError if nobody would keep control of the resource, or of what lies in the container: such rules lock their
 * owner out for good.
 */
export function ruleTriples(resource: string, rules: readonly Rule[], aclUrl: string): Triple[] {
  const inControl = rules.filter(({modes, agents}) => modes.includes('Control') && agents?.length);
  const isKept =
    inControl.some(({here = true}) => here) && (!resource.endsWith('/') || inControl.some(({inside}) => inside));
  if (!isKept) {
    throw new RangeError(`Rules that leave nobody in control of ${resource}`);
  }
  return rules.flatMap((rule, index) => oneRule(resource, rule, `${aclUrl}#rule-${index + 1}`));
}

const modeTerms = {Read: acl.Read, Append: acl.Append, Write: acl.Write, Control: acl.Control};

function oneRule(resource: string, rule: Rule, subject: string): Triple[] {
  const {modes, agents = [], groups = [], here = true, inside = false} = rule;
  const classes = {everyone: foaf.Agent, 'anyone-signed-in': acl.AuthenticatedAgent};
  return [
    triple(subject, rdf.type, acl.Authorization),
    ...(here ? [triple(subject, acl.accessTo, resource)] : []),
    ...(inside ? [triple(subject, acl.default, resource)] : []),
    ...agents.map((agent) => triple(subject, acl.agent, agent)),
    ...groups.map((group) => triple(subject, acl.agentGroup, group)),
    ...(rule.public ? [triple(subject, acl.agentClass, classes[rule.public])] : []),
    ...modes.map((mode) => triple(subject, acl.mode, modeTerms[mode])),
  ];
}

/**
 * Gives a resource rules of its own in place of what it has or inherits.
 * Problems: `conflict` if somebody else changed them meanwhile, `forbidden` without control of the resource.
 */
export async function writeRules(fetcher: typeof fetch, resource: string, rules: readonly Rule[]): Promise<Result<void>> {
  const aclUrl = await findRules(fetcher, resource);
  if (!aclUrl.ok) return aclUrl;
  const current = await ask(fetcher, aclUrl.value, {method: 'HEAD'});
  if (!current.ok && current.problem.kind !== 'missing') return current;
  const etag = current.ok ? current.value.headers.get('etag') : undefined;
  if (current.ok && !etag) return failure('server', {url: aclUrl.value, detail: 'The server sends no entity tag'});
  const answer = await askToWrite(fetcher, aclUrl.value, {
    method: 'PUT',
    headers: {'content-type': 'text/turtle', ...(etag ? {'if-match': etag} : {'if-none-match': '*'})},
    body: writeTurtle(ruleTriples(resource, rules, aclUrl.value)),
  });
  return answer.ok ? success(undefined) : answer;
}

/** The address of a resource's rules, as its server tells it (WAC, 4.1). */
export async function findRules(fetcher: typeof fetch, resource: string): Promise<Result<string>> {
  const answer = await ask(fetcher, resource, {method: 'HEAD'});
  if (!answer.ok) return answer;
  const [url] = linksOf(answer.value.headers, 'acl', resource);
  if (!url) return failure('server', {url: resource, detail: 'The server names no access rules'});
  // Servers with Access Control Policies name theirs in the same way; what we write would mean nothing there.
  if (new URL(url).pathname.endsWith('.acr'))
    return failure('server', {url: resource, detail: 'The server has access rules of another kind'});
  return success(url);
}

/** Everything to the owner, here and inside: the first rule of every container that we make. */
export function ownerRule(webId: string): Rule {
  return {modes: ['Read', 'Write', 'Control'], agents: [webId], inside: true};
}
