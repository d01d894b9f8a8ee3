import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonLdContext} from '../../tools/generate/kinds/context.js';
import {descriptorModule, formModule} from '../../tools/generate/kinds/modules.js';
import {makeKind} from '../../tools/generate/kinds/read-kinds.js';

const head = `@prefix sh: <http://www.w3.org/ns/shacl#>.
@prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
@prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
@prefix x: <https://atelier.example/ns#>.
`;
const make = (turtle: string) => makeKind('tool', 'vocab/kinds/tool/shape.ttl', head + turtle);
const tool = (rest: string) => `<#Tool> sh:targetClass x:Tool; sh:property <#name>.\n${rest}`;

describe('a shape that cannot be used fails, naming file, line and constraint', () => {
  const cases: [string, string, string][] = [
    ['that is no Turtle', tool('<#name> sh:path'), 'vocab/kinds/tool/shape.ttl:6: no Turtle'],
    [
      'with a constraint that is not supported',
      tool('<#name> sh:path x:a;\n  sh:maxCount 1;\n  sh:sparql x:q.'),
      'vocab/kinds/tool/shape.ttl:8: <#name>: sh:sparql is not supported',
    ],
    [
      'with a value that a constraint cannot have',
      tool('<#name> sh:path x:a;\n  sh:maxCount "one".'),
      'vocab/kinds/tool/shape.ttl:7: <#name>: sh:maxCount has a value that it cannot have here',
    ],
    [
      'inside a shape without a name',
      tool('<#name> sh:path x:a;\n  sh:or ([\n    sh:js x:b]).'),
      'vocab/kinds/tool/shape.ttl:8: a shape without a name: sh:js is not supported',
    ],
    [
      'with a path that no field can have',
      tool('<#name> sh:path [\n  sh:zeroOrMorePath x:a].'),
      'shape.ttl:6: <#name>: unsupported-path',
    ],
    [
      'with values that no input can hold',
      tool('<#name> sh:path x:a;\n  sh:datatype\n    xsd:gYear.'),
      'shape.ttl:8: <#name>: unsupported-value http://www.w3.org/2001/XMLSchema#gYear',
    ],
    ['without the shape of its name', '<#Other> sh:targetClass x:Tool.', '<#Tool>: no-such-shape'],
    ['that names no class', '<#Tool> sh:property [sh:path x:a].', 'shape.ttl:5: <#Tool>: no-class'],
  ];
  for (const [what, turtle, message] of cases) {
    it(what, async () => {
      await assert.rejects(make(turtle), (error: Error) => {
        assert.ok(error.message.includes(message), error.message);
        return true;
      });
    });
  }

  it('with everything that is wrong at once', async () => {
    const turtle = tool('<#name> sh:path x:a; sh:sparql x:q; sh:maxCount "one".');
    await assert.rejects(make(turtle), (error: Error) => error.message.split('\n').length === 2);
  });
});

describe('what is made of a shape', () => {
  const turtle = `# A tool.
# It is lent.

<#Tool> sh:targetClass x:Tool; sh:property <#name>, <#places>, <#free>, <#in>.
# What people call it */ here.
<#name> sh:path vcard:fn; sh:maxCount 1; sh:minCount 1.
<#places> sh:path (x:place vcard:locality); sh:name "Places"@en; sh:description "Where it lies."@en.
<#free> sh:path x:free; sh:datatype xsd:boolean; sh:maxCount 1.
<#in> sh:path [sh:inversePath vcard:hasMember]; sh:node <#Box>; sh:maxCount 1.
# What holds tools.
<#Box> sh:targetClass x:Box; sh:property <#label>, <#holds>.
<#label> sh:path x:label; sh:name "It’s \\"so\\" \\\\ \\n</script>"@en; sh:maxCount 1.
<#holds> sh:path x:holds; sh:node <#Tool>.
`;

  it('is a type with the comments of the shape, or its help', async () => {
    const module = descriptorModule(await make(turtle));
    assert.match(module, /\/\*\*\n \* A tool\.\n \* It is lent\.\n \*\/\nexport interface ToolFields \{/);
    assert.ok(module.includes('  /** What people call it * / here. */\n  readonly name?: string;'));
    assert.ok(module.includes('  /** Where it lies. */\n  readonly places: readonly string[];'));
    assert.match(module, /\/\*\* What holds tools\. \*\/\nexport interface BoxFields/);
  });

  it('is a descriptor with the terms that the code has names for', async () => {
    const module = descriptorModule(await make(turtle));
    assert.match(module, /^import \{vcard\} from/m);
    assert.ok(module.includes("    name: {read: [[vcard.fn]], write: [[vcard.fn]], value: 'text', required: true},"));
    assert.ok(module.includes("read: [['https://atelier.example/ns#place', vcard.locality]]"));
    assert.ok(module.includes('read: [[`^${vcard.hasMember}`]]'));
    assert.match(module, /in: \{.*kind: \(\): KindDescriptor => boxKind/);
    assert.match(module, /holds: \{.*kind: \(\): KindDescriptor => toolKind/);
  });

  it('is what forms need, with nothing that could end a text', async () => {
    const module = formModule(await make(turtle));
    assert.match(module, /^import \{boxKind, toolKind\} from '\.\/tool\.generated\.js';/m);
    assert.match(module, /export const boxForm: Kind = \{/);
    assert.match(module, /name: 'in', .*kind: \(\): Kind => boxForm/);
    assert.ok(module.includes(String.raw`label: {en: 'It’s "so" \\ \n</script>'}`));
  });

  it('is a context in which things read like plain objects', async () => {
    const {kind} = await make(turtle);
    const context = jsonLdContext([['tool', kind]])['@context'] as Record<string, unknown>;
    assert.deepEqual(context['Tool'], {
      '@id': 'https://atelier.example/ns#Tool',
      '@context': {
        name: 'http://www.w3.org/2006/vcard/ns#fn',
        place: {
          '@id': 'https://atelier.example/ns#place',
          '@context': {locality: {'@id': 'http://www.w3.org/2006/vcard/ns#locality', '@container': '@set'}},
        },
        free: {'@id': 'https://atelier.example/ns#free', '@type': 'xsd:boolean'},
        in: {'@reverse': 'http://www.w3.org/2006/vcard/ns#hasMember', '@type': '@id'},
      },
    });
  });
});
