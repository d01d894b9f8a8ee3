import type {AxeResults, NodeResult, Result} from 'axe-core';
import type {State} from '../accessibility/record.js';

/** What axe says of a story as it stands. */
interface Findings extends Pick<State, 'tags' | 'outcomes'> {
  /** One line each. */
  readonly violations: readonly string[];
}

/** In the page: what axe finds, and what it decides about each tag. It is sent there by itself, so all that it needs stands in it. */
export async function runAxe({values, isPale}: {values: string[]; isPale: boolean}): Promise<Findings> {
  const root = '#storybook-root';
  const {axe} = globalThis as unknown as {axe: {run(root: string, options: object): Promise<AxeResults>}};

  const tagsIn = (place: ParentNode): string[] =>
    [...place.querySelectorAll('*')].flatMap(({localName, shadowRoot}) => [
      ...(localName.startsWith('coop-') ? [localName] : []),
      ...(shadowRoot ? tagsIn(shadowRoot) : []),
    ]);

  const tagsAround = (element: Element | null): string[] => {
    if (!element) return [];
    const further = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
    return [...(element.localName.startsWith('coop-') ? [element.localName] : []), ...tagsAround(further)];
  };

  const outcomesOf = (outcome: State['outcomes'][number]['outcome'], results: readonly Result[]) =>
    results.map(({id, tags, nodes}) => ({
      rule: id,
      standards: tags.filter((tag) => tag.startsWith('wcag')),
      outcome,
      tags: [...new Set(nodes.flatMap((node: NodeResult) => tagsAround(node.element ?? null)))],
    }));

  const {violations, passes, incomplete} = await axe.run(root, {
    runOnly: {type: 'tag', values},
    rules: {'color-contrast': {enabled: !isPale}},
    elementRef: true,
  });
  return {
    violations: violations.flatMap(({id, help, nodes}) => nodes.map(({target}) => `${id}: ${help} (${target.join(' ')})`)),
    tags: [...new Set(tagsIn(document.querySelector(root)!))],
    outcomes: [...outcomesOf('passed', passes), ...outcomesOf('failed', violations), ...outcomesOf('undecided', incomplete)],
  };
}
