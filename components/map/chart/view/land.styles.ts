import {css} from 'lit';

/** Land, sea, lines and names. Paths have their colours from here alone, so that dark pages, forced colours and print need nothing else. */
export const landStyles = css`
  .land {
    fill: var(--_land);
    fill-opacity: 1;
    stroke: none;
  }
  .coast {
    stroke: var(--_coast);
    stroke-width: 1;
    stroke-opacity: 1;
  }
  .border {
    stroke: var(--_border);
    stroke-width: 1;
    stroke-opacity: 1;
    stroke-dasharray: 5 3;
  }
  .net {
    stroke: var(--_net);
    stroke-width: 1;
    stroke-opacity: 1;
  }
  .own {
    fill: none;
    stroke: var(--_own);
    stroke-width: 2;
    stroke-opacity: 0.8;
  }
  .own-area {
    fill: var(--_own);
    fill-opacity: 0.1;
  }
  .own-point {
    fill: var(--_own);
    fill-opacity: 1;
    stroke: none;
  }
  .area {
    fill: var(--_members);
    fill-opacity: 0.06;
    stroke: var(--_members);
    stroke-width: 1;
    stroke-opacity: 0.5;
  }

  .country,
  .own-name,
  .town {
    position: absolute;
    left: 0;
    inset-block-start: 0;
    color: var(--_name);
    white-space: nowrap;
    text-shadow:
      0 0 2px var(--_land),
      0 0 3px var(--_land),
      0 0 4px var(--_land);
  }
  .country {
    opacity: 0.75;
    font-size: 0.75rem;
    letter-spacing: 0.12em;
    text-transform: uppercase;
  }
  .own-name,
  .town {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .own-name {
    font-weight: 400;
  }
`;
