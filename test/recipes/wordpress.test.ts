import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {inRoot} from '../../tools/paths.js';
import {freshFolder, unpackBundles} from '../support/kit/project.js';
import {fallback, findSomebody, textOf, visit, withSite} from '../support/kit/visit.js';

/** WordPress' own code that puts paragraphs and line breaks into what is typed, as it runs in the editor. */
const {autop} = createRequire(import.meta.url)('@wordpress/autop') as {autop: (text: string) => string};

const recipe = (file: string) => readFile(inRoot('test/recipes/wordpress', file), 'utf8');

/** A page of the theme around what its author has typed. */
const page = async (typed: string) => (await recipe('theme.html')).replace('<!-- content -->', autop(typed));

/** What somebody pastes who leaves lines free, as one does in HTML. */
const spread = `<coop-community src="/data/coop.ttl#us">

<coop-directory page-size="5" item-href="/membre/?id={id}">

<p>Appelez-nous : 04 50 00 00 00.</p>

</coop-directory>

</coop-community>`;

describe('a site made with WordPress', () => {
  let folder: string;
  let roots: Record<string, string>;

  before(async () => {
    folder = await freshFolder();
    for (const name of ['membre', 'aere']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'theme.css'), await recipe('theme.css'));
    await writeFile(join(folder, 'index.html'), await page(await recipe('block.html')));
    await writeFile(join(folder, 'membre/index.html'), await page(await recipe('block-member.html')));
    await writeFile(join(folder, 'aere/index.html'), await page(spread));
    roots = {'/': folder, '/cdn/': await unpackBundles()};
  });

  it('shows a directory and its members, whatever its theme does to all elements', async () => {
    const ready = 'Fièrement propulsé par WordPress';
    await withSite(roots, (site) => visit('wordpress', `${site}/`, (page) => findSomebody(page, ready)));
  });

  it('shows them where WordPress has put paragraphs between the tags; a fallback that it cut off stays below', async () => {
    await withSite(roots, (site) =>
      visit('wordpress-spread', `${site}/aere/`, async (page) => {
        await page.getByText('7 membres', {exact: true}).first().waitFor();
        assert.match(await textOf(page), /Appelez-nous/);
        assert.ok(!(await textOf(page)).includes(fallback));
      }),
    );
  });
});
