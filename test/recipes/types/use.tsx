import 'solidaire/coop-directory';
import type {} from 'solidaire/react';
import type {CoopDirectory, ReadyEvent} from 'solidaire/coop-directory';
import {Resources} from 'solidaire/pods';
import {readFields} from 'solidaire/vocab';

/** What a page’s own code does with a tag. */
export function prepare(): CoopDirectory {
  const directory = document.createElement('coop-directory');
  directory.pageSize = 5;
  directory.addEventListener('coop-error', (event) => event.problem.kind);
  document.addEventListener('coop-ready', (event) => event satisfies Event);
  return directory;
}

/** What React’s JSX takes, and what it refuses. */
export const drawn = (
  <coop-directory
    id="membres"
    class="wide"
    item-href="?id={id}"
    heading-level={2}
    pageSize={5}
    oncoop-ready={(event: ReadyEvent) => event.type}
    oncoop-error={(event) => event.problem.kind}
  >
    <p>L’annuaire s’affiche ici.</p>
  </coop-directory>
);

// @ts-expect-error -- a number is asked for
export const wrongValue = <coop-directory pageSize="five" />;

// @ts-expect-error -- no such tag
export const wrongTag = <coop-direktory />;

export const used = [Resources, readFields];
