import {atelier} from '../tools.js';

/** A tool in a few texts. */
export interface ListedTool {
  readonly id: string;
  readonly name?: string;
  readonly category?: 'garden' | 'wood' | 'metal';
  readonly uses?: readonly string[];
  readonly deposit?: string;
  readonly isFree?: boolean;
  readonly openSince?: string;
  readonly manual?: string;
  readonly photo?: string;
}

export const saw: ListedTool = {
  id: 'saw',
  name: 'Scie égoïne',
  category: 'wood',
  uses: ['Couper', 'Élaguer'],
  deposit: '12.5',
  isFree: true,
  openSince: '2026-03-01',
};
export const spade: ListedTool = {
  id: 'spade',
  name: 'Bêche',
  category: 'garden',
  uses: ['Creuser'],
  deposit: '8',
  isFree: false,
};
export const welder: ListedTool = {
  id: 'welder',
  name: 'Poste à souder',
  category: 'metal',
  uses: ['Couper', 'Souder'],
  deposit: '100',
  isFree: true,
  openSince: '2025-12-24',
};
export const tools = [saw, spade, welder] as const;

/** So many tools, named by their numbers. */
export function numberedTools(count: number): ListedTool[] {
  return Array.from({length: count}, (_, index) => ({
    id: `t${index}`,
    name: `Outil ${String(index + 1).padStart(3, '0')}`,
    category: (['wood', 'garden', 'metal'] as const)[index % 3]!,
    deposit: String(index),
  }));
}

/** One document with all of these tools. */
export function documentOfTools(listed: readonly ListedTool[]): string {
  return `@prefix a: <${atelier}>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.\n${listed.map(describe).join('\n')}`;
}

function describe({id, name, category, uses = [], deposit, isFree, openSince, manual, photo}: ListedTool): string {
  const told = [
    name !== undefined && `a:name "${name}"`,
    category && `a:category a:${category}`,
    ...uses.map((use) => `a:use "${use}"`),
    deposit && `a:deposit "${deposit}"^^xsd:decimal`,
    isFree !== undefined && `a:isFree ${isFree}`,
    openSince && `a:openSince "${openSince}"^^xsd:date`,
    manual && `a:manual <${manual}>`,
    photo && `a:photo <${photo}>`,
  ].filter(Boolean);
  return `<#${id}> a a:Tool${told.map((one) => `; ${one}`).join('')}.`;
}
