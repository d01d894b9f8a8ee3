import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/directory/member-form.js';
import type {CoopMemberForm} from '../../components/directory/member-form.js';
import {input} from '../support/elements/labelled.js';
import {loseCode} from '../support/elements/lost-code.js';
import {expect, press, sees, show, startPod} from '../support/elements/page.js';
import {amina, createSeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

describe('the choice where on a map a member is', () => {
  it('says so if the code does not come, and the form goes on', async () => {
    const coop = await createSeededCoop([amina], startPod());
    const tag = html`<coop-member-form></coop-member-form>`;
    const element = await show<CoopMemberForm>(within(coop, tag, 'amina'), 'coop-member-form');
    await loseCode('directory/map-part.js');
    press(element, 'Être sur la carte…');
    await sees(element, /réseau|connexion|joindre/);
    expect(input(element, 'Nom').value).to.equal('Amina Benali');
  });
});
