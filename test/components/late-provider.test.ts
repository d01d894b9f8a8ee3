import {html} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {all, draw, expect, sees, showsFallback, startPod} from '../support/elements/page.js';

describe('a directory whose provider is on the page, but not its code yet', () => {
  it('keeps its own content, says nothing of a missing address, and shows the members when the code has come', async () => {
    const coop = await createSeededCoop([amina], startPod());
    const page = await draw(
      html`<div>
        <coop-community src=${coop.src}></coop-community>
        <coop-directory>Le bureau répond.</coop-directory>
      </div>`,
    );
    const directory = page.querySelector<CoopDirectory>('coop-directory')!;
    await directory.updateComplete;
    expect(showsFallback(directory)).to.be.true;
    expect(all(directory, '.problem')).to.have.length(0);
    const {complete} = directory;
    await import('../../components/community/community.js');
    await complete;
    await sees(directory, 'Amina Benali');
    expect(showsFallback(directory)).to.be.false;
  });
});
