import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {tags} from '../../components/tags.js';
import {readingStates, shownStates} from '../../stories/support/states.js';
import {inRoot} from '../../tools/paths.js';

/** What a file of stories says of each, by the names under which it exports them. */
async function storiesIn(file: string): Promise<Map<string, string>> {
  const source = await readFile(inRoot('stories', `${file}.stories.ts`), 'utf8');
  const parts = source.split(/^export const (\w+): Story = /m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 ? [] : [[name, parts[index + 1]!] as const])));
}

describe('the gallery', () => {
  it('has every tag, each with its states or the reason why it has none', () => {
    assert.deepEqual(Object.keys(shownStates).sort(), Object.keys(tags).sort());
  });

  for (const [tag, shown] of Object.entries(shownStates)) {
    if ('none' in shown) continue;
    it(`shows <${tag}> ${readingStates.join(', ')}`, async () => {
      const stories = await storiesIn(shown.file);
      const named = readingStates.map((state) => shown.states[state]).filter((story) => typeof story === 'string');
      assert.deepEqual(
        named.filter((story) => !stories.has(story)),
        [],
      );
      assert.equal(new Set(named).size, named.length, 'no story stands for two states');
    });

    it(`lets <${tag}> meet the server that it is said to meet`, async () => {
      const stories = await storiesIn(shown.file);
      const met = (['loading', 'failed', 'forbidden', 'offline'] as const).filter((state) => {
        const story = shown.states[state];
        return typeof story === 'string' && !stories.get(story)?.includes(`'${state}'`);
      });
      assert.deepEqual(met, []);
    });
  }
});
