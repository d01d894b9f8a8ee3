import {describe, it} from 'node:test';
import {inRoot} from '../../tools/paths.js';
import {buildProject, unpackBundles} from '../support/kit/project.js';
import {findSomebody, visit, withSite} from '../support/kit/visit.js';

describe('a site whose pages use the packed kit', () => {
  for (const framework of ['react', 'vue', 'svelte']) {
    it(`shows a directory and its members with ${framework}, under the promised policy and in silence`, async () => {
      const built = await buildProject(framework);
      await withSite({'/': built}, (site) => visit(framework, `${site}/`, (page) => findSomebody(page)));
    });
  }

  it('shows them without a build step, from the folder of bundles', async () => {
    const roots = {'/': inRoot('test/recipes/html'), '/cdn/': await unpackBundles()};
    await withSite(roots, (site) => visit('html', `${site}/`, (page) => findSomebody(page)));
  });
});
