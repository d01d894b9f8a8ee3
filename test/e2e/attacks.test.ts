import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {withTables} from '../../tools/security/page.js';
import type {AttackRecord, RightRecord} from '../../tools/security/record.js';
import type {Attack} from './attacks/attack.js';
import {floods, gone, ownServers} from './attacks/floods.js';
import {tidy} from './attacks/look.js';
import {againstAnnouncements, onAnnouncements} from './attacks/on-announcements.js';
import {aroundHomes, onHomes} from './attacks/on-homes.js';
import {onBox} from './attacks/on-joining.js';
import {onLists, onOfficial, onRules, onSecrets} from './attacks/on-places.js';
import {lookAnew, lookAround, play, type Peace} from './attacks/play.js';
import {tryRights} from './attacks/rights.js';
import {openScene, type Scene} from './attacks/scene.js';

const tables: Readonly<Record<string, Readonly<Record<string, Attack>>>> = {
  'an announcement': onAnnouncements,
  'the announcements': againstAnnouncements,
  'a flood': floods,
  'a list, by writing': onLists,
  'the coop’s own word, by writing': onOfficial,
  'rules and descriptions, by writing': onRules,
  'what is not for everybody, by reading': onSecrets,
  'a home, by writing': onHomes,
  'what proves nothing': aroundHomes,
  'a server of one’s own': ownServers,
  'a request in the box': onBox,
  'what has gone': gone,
};

describe('nobody speaks for another', () => {
  let scene: Scene;
  let peace: Peace;
  const attacks: AttackRecord[] = [];
  let rights: RightRecord[] = [];

  before(async () => {
    scene = await openScene();
    await tidy(scene);
    peace = await lookAround(scene);
  });

  after(() => scene.rika.server.stop());

  it('each may do what is meant for them, in every place', async () => {
    rights = await tryRights(scene);
    const others = rights.filter(({who}) => who !== 'a moderator');
    assert.deepEqual(
      others.filter(({may}) => may.includes('change')),
      [],
      'nobody else changes anything',
    );
  });

  for (const [topic, table] of Object.entries(tables)) {
    describe(topic, () => {
      for (const [name, attack] of Object.entries(table)) {
        it(name, async () => {
          const outcomes = await play(scene, peace, attack).catch(async (error: unknown) => {
            peace = await lookAnew(scene).catch(() => peace);
            throw error;
          });
          attacks.push(...outcomes.map((outcome) => ({test: `${topic} ${name}`, ...outcome})));
        });
      }
    });
  }

  it('as docs/security.md tells it', async () => {
    await mkdir('test-results', {recursive: true});
    await writeFile('test-results/security.json', JSON.stringify({attacks, rights}, undefined, 2));
    const page = await readFile('docs/security.md', 'utf8');
    assert.equal(page, withTables(page, {attacks, rights}), 'Run “npm run security:table” and commit the result.');
  });
});
