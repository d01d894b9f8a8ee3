import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findPeople, readMember, type Member} from '../../vocab/kinds/member/member.js';
import {readCoop} from '../../vocab/kinds/coop/coop.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';

const card = 'https://ana.example/profile/card';
const me = `${card}#me`;
const prefixes = `
  @prefix foaf: <http://xmlns.com/foaf/0.1/>.
  @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
  @prefix schema: <http://schema.org/>.
  @prefix schemas: <https://schema.org/>.
  @prefix solid: <http://www.w3.org/ns/solid/terms#>.
  @prefix as: <https://www.w3.org/ns/activitystreams#>.
`;

async function read(turtle: string, languages?: readonly string[]): Promise<Member> {
  return readMember(await parseTurtle(prefixes + turtle, card), me, languages);
}

/** What is there of a member, without what is not. */
const shown = (member: Member) => JSON.parse(JSON.stringify({...member, iri: undefined})) as object;
const nothing = {skills: [], issues: []};

describe('a member is read', () => {
  it('from a profile that knows FOAF only', async () => {
    const member = await read(
      `<#me> a foaf:Person; foaf:name "Ana"; foaf:img <ana.jpg>; foaf:homepage <https://ana.example/>.`,
    );
    assert.deepEqual(shown(member), {
      ...nothing,
      name: 'Ana',
      photo: 'https://ana.example/profile/ana.jpg',
      website: 'https://ana.example/',
    });
  });

  it('from a profile that knows vCard only', async () => {
    const member =
      await read(`<#me> a vcard:Individual; vcard:fn "Ana"; vcard:role "Welder"; vcard:organization-name "Forge";
      vcard:note "Hello"; vcard:hasPhoto <ana.jpg>; vcard:hasAddress [vcard:locality "Lyon"; vcard:street-address "secret"].`);
    assert.deepEqual(shown(member), {
      ...nothing,
      name: 'Ana',
      role: 'Welder',
      organization: 'Forge',
      note: 'Hello',
      photo: 'https://ana.example/profile/ana.jpg',
      place: 'Lyon',
    });
  });

  it('from a profile as SolidOS writes it', async () => {
    const member = await read(
      `
      <> a foaf:PersonalProfileDocument; foaf:maker <#me>; foaf:primaryTopic <#me>.
      <#me> a schema:Person, foaf:Person; vcard:fn "Ana Durand"; foaf:name "Ana"; vcard:hasAddress <#id1>; vcard:url <#id2>, <#id4>;
        schema:skills <#id3>; vcard:hasEmail <#id5>; foaf:knows <https://bo.example/#me>; solid:oidcIssuer <https://login.example/>.
      <#id1> a vcard:Home; vcard:locality "Lyon"; vcard:country-name "France".
      <#id2> a vcard:WebPage; vcard:value <https://ana.example/blog>.
      <#id4> a vcard:WebPage; vcard:value <https://ana.example/other>.
      <#id3> a schema:Role; solid:publicId <http://data.europa.eu/esco/skill/1>; schema:name "Welding"@en, "Soudure"@fr.
      <#id5> vcard:value <mailto:ana@ana.example>.`,
      ['fr'],
    );
    assert.deepEqual(shown(member), {
      ...nothing,
      name: 'Ana Durand',
      place: 'Lyon',
      website: 'https://ana.example/blog',
      email: 'mailto:ana@ana.example',
      skills: ['Soudure'],
    });
  });

  for (const [form, prefix] of [
    ['http', 'schema'],
    ['https', 'schemas'],
  ]) {
    it(`from a profile that knows schema.org only, over ${form}`, async () => {
      const member =
        await read(`<#me> a ${prefix}:Person; ${prefix}:name "Ana"; ${prefix}:jobTitle "Welder"; ${prefix}:description "Hello";
        ${prefix}:image <ana.jpg>; ${prefix}:url <https://ana.example/>; ${prefix}:knowsAbout "Welding", "Bees".`);
      assert.deepEqual(shown(member), {
        ...nothing,
        name: 'Ana',
        role: 'Welder',
        note: 'Hello',
        photo: 'https://ana.example/profile/ana.jpg',
        website: 'https://ana.example/',
        skills: ['Welding', 'Bees'],
      });
    });
  }

  it('from an actor of the social web', async () => {
    const member = await read(`<#me> a as:Person; as:name "Ana"; as:summary "Hello".`);
    assert.deepEqual(shown(member), {...nothing, name: 'Ana', note: 'Hello'});
  });

  it('from a fresh card that says nothing yet', async () => {
    const graph = await parseTurtle(
      `${prefixes} <> a foaf:PersonalProfileDocument; foaf:maker <#me>; foaf:primaryTopic <#me>.
      <#me> solid:oidcIssuer <https://login.example/>; a foaf:Person.`,
      card,
    );
    assert.deepEqual(shown(readMember(graph, me)), nothing);
    assert.deepEqual(findPeople(graph), [me]);
  });

  it('from a document that does not speak of the person at all', async () => {
    assert.deepEqual(shown(await read('<#you> foaf:name "Bo".')), nothing);
  });
});

describe('texts of a member', () => {
  const named = '<#me> foaf:name "Ana"@fr, "Anna"@en, "Hannah"@de-ch.';

  it('are shown in the reader’s language, by order of preference', async () => {
    assert.equal((await read(named, ['en'])).name, 'Anna');
    assert.equal((await read(named, ['es', 'fr'])).name, 'Ana');
    assert.equal((await read(named, ['de'])).name, 'Hannah');
  });

  it('are shown without a language before another one, and in any rather than none', async () => {
    assert.equal((await read('<#me> foaf:name "Ana"@fr, "A".', ['en'])).name, 'A');
    assert.equal((await read(named, ['es'])).name, 'Ana');
  });

  it('without a language stand beside those in the reader’s where a field has several', async () => {
    const skills = '<#me> schema:skills "Soudure"@fr, "Welding"@en, "Kubernetes".';
    assert.deepEqual((await read(skills, ['fr'])).skills, ['Soudure', 'Kubernetes']);
    assert.deepEqual((await read(skills, ['en'])).skills, ['Welding', 'Kubernetes']);
  });

  it('that are empty or no texts do not hide better ones', async () => {
    assert.equal((await read('<#me> vcard:fn "  ", <x>; foaf:name " Ana ".')).name, 'Ana');
  });

  it('keep markup as the letters it is made of', async () => {
    assert.equal((await read('<#me> foaf:name "<img src=x onerror=alert(1)>".')).name, '<img src=x onerror=alert(1)>');
  });
});

describe('addresses of a member', () => {
  it('that cannot be shown safely are left out and said', async () => {
    const member = await read(
      '<#me> foaf:name "Ana"; foaf:homepage <javascript:alert(1)>; vcard:hasPhoto <data:text/html,x>.',
    );
    assert.equal(member.name, 'Ana');
    assert.equal(member.website, undefined);
    assert.equal(member.photo, undefined);
    assert.deepEqual(
      member.issues.map(({field, kind}) => [field, kind]),
      [
        ['website', 'bad-address'],
        ['photo', 'bad-address'],
      ],
    );
  });

  it('give way to a safe one beside them', async () => {
    const member = await read('<#me> foaf:homepage <javascript:alert(1)>, <https://ana.example/>.');
    assert.equal(member.website, 'https://ana.example/');
    assert.deepEqual(member.issues, []);
  });

  it('may be written as texts', async () => {
    assert.equal((await read('<#me> foaf:homepage "https://ana.example/".')).website, 'https://ana.example/');
    assert.equal((await read('<#me> foaf:homepage "https://x/>.<x:y".')).website, undefined);
  });
});

describe('the people of a document', () => {
  const find = async (turtle: string) => findPeople(await parseTurtle(prefixes + turtle, card));

  it('are those who are said to be people', async () => {
    const found = await find(
      '<#a> a foaf:Person. <#b> a schemas:Person. <#c> a vcard:Individual. <#d> a vcard:Group. [] a foaf:Person.',
    );
    assert.deepEqual(found, [`${card}#a`, `${card}#b`, `${card}#c`]);
  });

  it('are each there once, with several classes', async () => {
    assert.deepEqual(await find('<#a> a foaf:Person, schema:Person.'), [`${card}#a`]);
  });

  it('are else whom the document says it is about', async () => {
    assert.deepEqual(await find('<> foaf:primaryTopic <#me>. <#me> foaf:name "Ana".'), [me]);
    assert.deepEqual(await find('<> foaf:primaryTopic <#nobody>.'), []);
  });

  it('do not count friends whom a profile mentions', async () => {
    const profile =
      '<> foaf:primaryTopic <#me>. <#me> a foaf:Person; foaf:knows <#bo>. <#bo> a foaf:Person; foaf:name "Bo".';
    assert.deepEqual(await find(profile), [me]);
  });
});

describe('a cooperative', () => {
  it('is read with its name, site and index, in the reader’s language', async () => {
    const us = 'https://coop.example/official/coop.ttl#us';
    const graph = await parseTurtle(
      `${prefixes} <#us> a schema:Organization; schema:name "La Forge"@fr, "The Forge"@en;
      schema:description "Nous forgeons."@fr; schema:url <https://forge.example/>; solid:publicTypeIndex <type-index.ttl>;
      solid:oidcIssuer <https://login.example/>; <https://w3id.org/solidaire/ns#moderators> <moderators.ttl#it>.`,
      us.split('#')[0]!,
    );
    assert.deepEqual(readCoop(graph, us, ['en']), {
      iri: us,
      name: 'The Forge',
      description: 'Nous forgeons.',
      website: 'https://forge.example/',
      typeIndex: 'https://coop.example/official/type-index.ttl',
      provider: 'https://login.example/',
      moderators: 'https://coop.example/official/moderators.ttl#it',
      moderation: undefined,
      joiningBox: undefined,
      joiningPolicy: 'approved',
      membership: undefined,
      groups: undefined,
    });
  });
});
