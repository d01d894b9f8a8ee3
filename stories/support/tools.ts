import {
  documentOfTools,
  numberedTools,
  saw,
  spade,
  welder,
  type ListedTool,
} from '../../test/support/elements/tool-document.js';
import type {SeededCoop} from '../../test/support/elements/seeded-coop.js';
import {meet, openCoop, type Fate} from './scene.js';

export {numberedTools, saw};

/** Tools that differ from each other as tools do. */
export const someTools: readonly ListedTool[] = [
  saw,
  spade,
  welder,
  {id: 'plane', name: 'Rabot', category: 'wood', uses: ['Raboter'], deposit: '20', isFree: true, openSince: '2024-09-14'},
  {id: 'anvil', name: 'Enclume de 80 kg', category: 'metal', uses: ['Forger'], deposit: '150', isFree: false},
  {id: 'mower', name: 'Tondeuse à main', category: 'garden', uses: ['Tondre', 'Élaguer'], deposit: '35', isFree: true},
];

/** Tools of which there are pictures. */
export const picturedTools: readonly ListedTool[] = [
  {...saw, photo: '/photos/saw.jpg'},
  {...spade, photo: '/photos/spade.jpg'},
];

/** Words as long as German makes them, and next to nothing. */
export const oddTools: readonly ListedTool[] = [
  {
    id: 'long',
    name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenreinigungsgerät',
    uses: ['Anticonstitutionnellement'.repeat(3)],
  },
  {id: 'nameless', category: 'wood'},
  {id: 'unsafe', name: 'Scie', manual: 'javascript:alert(1)'},
];

/** A coop and a list of tools on its server, and what becomes of that list. */
export async function openTools(tools: readonly ListedTool[], fate: Fate): Promise<{coop: SeededCoop; src: string}> {
  const coop = await openCoop([]);
  const src = coop.pod.put('/tools/all.ttl', documentOfTools(tools));
  meet(coop, fate, '/tools/all.ttl');
  return {coop, src};
}
