import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {listFiles} from '../../tools/build/walk.js';
import {inRoot} from '../../tools/paths.js';

/** Where something stands in the sources of the tags, as `file: line`. */
function whereIs(pattern: RegExp, ...allowed: readonly string[]): string[] {
  return [...sources]
    .filter(([file]) => !allowed.includes(file))
    .flatMap(([file, text]) => text.split('\n').flatMap((line) => (pattern.test(line) ? [`${file}: ${line.trim()}`] : [])));
}

const sources = new Map<string, string>();

describe('what tags never do', () => {
  before(async () => {
    const files = (await listFiles(inRoot('components'))).filter((file) => file.endsWith('.ts'));
    for (const file of files) sources.set(file, await readFile(inRoot('components', file), 'utf8'));
    assert.ok(sources.size > 300, `${sources.size} sources`);
  });

  it('listen for no keys outside of what has the focus', () => {
    // In a shadow root, keys come from what has the focus in it (WCAG 2.1.4).
    assert.deepEqual(whereIs(/(?:document|window|globalThis|body|documentElement)\??\.addEventListener\(\s*'key/), []);
    assert.deepEqual(whereIs(/accesskey/i), []);
  });

  it('take no notice of how the device is moved or held', () => {
    assert.deepEqual(
      whereIs(/devicemotion|deviceorientation|Accelerometer|Gyroscope|orientation(?:change|:)|screen\.orientation/),
      [],
    );
  });

  it('do nothing as soon as a pointer goes down, but for moving the map', () => {
    const onDown = /\b(?:on)?(?:pointerdown|mousedown|touchstart)\b/;
    // The choice of a name only keeps the focus in the box; it is chosen on the click.
    assert.deepEqual(whereIs(onDown, 'map/chart/view/move-by-pointer.ts', 'chat/composer/name-choice.ts'), []);
    assert.match(
      sources.get('chat/composer/name-choice.ts')!,
      /@mousedown=\$\{\(event: Event\) => event\.preventDefault\(\)\}/,
    );
  });

  it('play nothing by themselves', () => {
    assert.deepEqual(whereIs(/<(?:audio|video)(?![^>]*\scontrols\b)|\bautoplay\b|\.play\(\)/), []);
  });

  it('show nothing on hover that is not shown on focus too', () => {
    assert.deepEqual(whereIs(/mouse(?:over|enter)|pointer(?:over|enter)/), []);
    const shown = [...sources].flatMap(([file, text]) =>
      [...text.matchAll(/([^{}]*:hover[^{}]*)\{([^}]*)\}/g)]
        .filter(([, , rules = '']) => /display|visibility|opacity|content|clip/.test(rules))
        .filter(([, selectors = '']) => !/:focus/.test(selectors))
        .map(([rule]) => `${file}: ${rule.trim()}`),
    );
    assert.deepEqual(shown, []);
  });

  it('move and blink nothing by themselves', () => {
    // What appears half a second late, once, is no movement; the map glides only for those who have not asked for stillness.
    assert.deepEqual(whereIs(/@keyframes (?!appear\b)|<(?:marquee|blink)\b|\.animate\(|infinite/), []);
    const moving = [...sources].filter(([, text]) => /^\s*transition:(?! none)/m.test(text));
    for (const [file, text] of moving) assert.match(text, /prefers-reduced-motion: reduce/, file);
  });

  it('open no window by themselves', () => {
    assert.deepEqual(whereIs(/window\.open\(|(?<![\w.])open\(['"`]https?:/), []);
  });
});
