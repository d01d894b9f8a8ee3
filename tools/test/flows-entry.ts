/** Started by the runner under `node --test`: every flow in one process, so that one browser serves them all. */
import {pathToFileURL} from 'node:url';

for (const file of (process.env.FLOW_FILES ?? '').split('\n').filter(Boolean)) {
  await import(pathToFileURL(file).href);
}
