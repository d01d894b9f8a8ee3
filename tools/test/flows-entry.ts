/** Started by the runner under `node --test`: every flow in one process, so that one browser serves them all. */
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {fileMarker} from './node-events.js';

for (const file of (process.env.FLOW_FILES ?? '').split('\n').filter(Boolean)) {
  void test(`${fileMarker}${file}`, () => undefined);
  await import(pathToFileURL(file).href);
}
