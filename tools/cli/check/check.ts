import {expectNoWords} from '../command-line.js';
import type {Context, Done} from '../context.js';
import {readCoopAddress} from '../coop.js';
import {progressOf, silence} from '../progress.js';
import {readCredentials, signIn} from '../sign-in.js';
import {Memory} from '../steward/memory.js';
import {openWork} from '../steward/open-work.js';
import {checkCoop} from './coop.js';
import {byKind, needsPerson, type Finding} from './findings.js';
import {checkMembers} from './members.js';

/** Addresses that are named of each kind for people; programs get all. */
const mostNamed = 10;

/** `solidaire check`: whether a coop is as it should be, and what to do where it is not. Writes nothing. */
export async function check(context: Context): Promise<Done> {
  const {line, environment, strings} = context;
  expectNoWords(line);
  readCredentials(environment);
  const coop = await readCoopAddress(context);
  const session = await signIn(environment);
  const work = await openWork(context, {coop, session}, {memory: Memory.empty(), progress: silence});
  const progress = progressOf(context);
  const findings = [...(await checkCoop(work)), ...(await checkMembers(work, progress, strings.upkeep.check.labels))];
  return tell(context, coop, findings);
}

function tell({strings}: Context, coop: string, findings: readonly Finding[]): Done {
  const {check: texts} = strings.upkeep;
  const kinds = [...byKind(findings)];
  const lines = kinds.map(([kind, urls]) => {
    const named = urls.slice(0, mostNamed).map((url) => `    ${url}`);
    const rest = urls.length > mostNamed ? [`    ${texts.more(urls.length - mostNamed)}`] : [];
    return [`- ${texts.found[kind](urls.length)}`, `  ${texts.todo[kind]}`, ...named, ...rest].join('\n');
  });
  const facts = {
    coop,
    findings: kinds.map(([kind, urls]) => ({kind, needsPerson: needsPerson({kind, url: ''}), urls, todo: texts.todo[kind]})),
  };
  const text = lines.length ? [texts.head(kinds.length), ...lines].join('\n') : texts.fine;
  return {text, facts, needsPerson: findings.some(needsPerson)};
}
