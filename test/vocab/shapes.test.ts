import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {coopForm} from '../../vocab/kinds/coop/coop-form.generated.js';
import {groupForm} from '../../vocab/kinds/group/group-form.generated.js';
import {memberForm} from '../../vocab/kinds/member/member-form.generated.js';
import {wholeMemberKind} from '../../vocab/kinds/member/whole-member.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {compileKind} from '../../vocab/shapes/compile.js';
import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import {inRoot} from '../../tools/paths.js';

/** Each with all of its fields, also those that nobody is shown. */
const kinds: Readonly<Record<string, {readonly form: Kind; readonly whole: KindDescriptor}>> = {
  member: {form: memberForm, whole: wholeMemberKind},
  coop: {form: coopForm, whole: coopForm.descriptor},
  group: {form: groupForm, whole: groupForm.descriptor},
};

for (const [folder, {form, whole}] of Object.entries(kinds)) {
  describe(`the shape of a ${folder}`, async () => {
    const turtle = await readFile(inRoot('vocab/kinds', folder, 'shape.ttl'), 'utf8');
    const {shapes, unsupported} = parseShapes(await parseTurtle(turtle, form.shape.replace(/#.*/, '')));

    it('is understood, and gives at run time what is made of it when the kit is built', () => {
      const {kind, problems} = compileKind(shapes, form.shape);
      assert.deepEqual([unsupported, problems], [[], []]);
      assert.deepEqual({...kind, shapes: undefined}, {...form, descriptor: whole, shapes: undefined});
    });

    it('offers nobody what is hidden, and leaves nothing else out', () => {
      const shown = new Set(form.fields.map(({name}) => name));
      const hidden = Object.keys(whole.fields).filter((name) => !shown.has(name));
      assert.deepEqual(hidden, folder === 'member' ? ['latitude', 'longitude', 'within'] : []);
    });

    for (const field of form.fields) {
      it(`names “${field.name}”, helps with it and says what to put right, in French and in English`, () => {
        const {message} = shapes.shapes[`${form.shape.replace(/#.*/, '')}#${field.name}`]!;
        for (const texts of [field.label, field.help, message]) {
          assert.deepEqual(Object.keys(texts ?? {}).sort(), ['en', 'fr']);
          assert.ok(Object.values(texts ?? {}).every((text) => text.trim()));
        }
      });
    }

    it('reads what it writes', () => {
      for (const {read, write} of Object.values(whole.fields))
        for (const path of write) assert.ok(read.some((other) => other.join() === path.join()));
    });
  });
}

describe('the shape of a member', () => {
  it('reads every class that people are said to be of, and writes one that most apps know', () => {
    assert.deepEqual(memberForm.descriptor.types, [
      'http://xmlns.com/foaf/0.1/Person',
      'http://schema.org/Person',
      'http://www.w3.org/2006/vcard/ns#Individual',
      'https://schema.org/Person',
      'https://www.w3.org/ns/activitystreams#Person',
    ]);
  });
});
