import {css} from 'lit';

/** The buttons on a map, and the list of those on one spot. */
export const marksStyles = css`
  .chart-frame button {
    min-block-size: 0;
    touch-action: manipulation;
  }
  .mark,
  .cluster {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_mark);
    cursor: pointer;
  }
  .mark {
    inline-size: 30px;
    block-size: 30px;
    margin: -15px 0 0 -15px;
  }
  .mark.layer-places {
    margin-block-start: -29px;
  }
  .mark svg,
  .chart-list svg {
    inline-size: 30px;
    block-size: 30px;
    overflow: visible;
  }
  .layer-places {
    --_mark: var(--_places);
  }
  .layer-groups {
    --_mark: var(--_groups);
  }
  .layer-events {
    --_mark: var(--_events);
  }
  .layer-members {
    --_mark: var(--_members);
  }
  .outline {
    fill: var(--_mark);
    stroke: var(--_on-mark);
    stroke-width: 1.5;
    paint-order: stroke;
  }
  .filling {
    fill: var(--_on-mark);
  }
  .doubtful .outline {
    fill: color-mix(in oklab, var(--_mark) 40%, var(--_land));
    stroke: var(--_mark);
    stroke-dasharray: 3 2;
  }
  .cluster {
    --_size: 34px;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: calc(var(--_size) / -2) 0 0 calc(var(--_size) / -2);
    border: 2px solid var(--_on-mark);
    background: var(--_mark);
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--_mark) 28%, transparent);
    color: var(--_on-mark);
    font-weight: 700;
  }
  .cluster.size-2 {
    --_size: 38px;
  }
  .cluster.size-3 {
    --_size: 44px;
  }
  .cluster.size-4 {
    --_size: 50px;
  }
  .mark:hover,
  .mark:focus-visible,
  .cluster:hover,
  .cluster:focus-visible {
    z-index: 100000 !important;
  }
  .cluster:hover {
    background: color-mix(in oklab, var(--_mark) 85%, var(--_on-mark));
  }
  .name {
    position: absolute;
    inset-block-end: calc(100% + 6px);
    left: 50%;
    inline-size: max-content;
    max-inline-size: 13rem;
    max-block-size: 5rem;
    overflow: hidden;
    overflow-wrap: anywhere;
    padding: 0.25rem 0.5rem;
    transform: translateX(-50%);
    border-radius: 0.375rem;
    background: Canvas;
    box-shadow: 0 1px 4px #0006;
    color: CanvasText;
    font-size: 0.8125rem;
    font-weight: 500;
    text-align: start;
    opacity: 0;
    pointer-events: none;
  }
  .at-top > .name {
    inset-block: calc(100% + 6px) auto;
  }
  .at-left > .name {
    left: 0;
    transform: none;
  }
  .at-right > .name {
    right: 0;
    left: auto;
    transform: none;
  }
  :is(:hover, :focus-visible) > .name {
    opacity: 1;
  }

  .chart-list {
    position: absolute;
    z-index: 3;
    inset-block: 0.625rem;
    left: 0.625rem;
    inline-size: min(20rem, calc(100% - 1.25rem));
    block-size: fit-content;
    max-block-size: calc(100% - 1.25rem);
    padding: 0.75rem;
    overflow: auto;
    border-radius: 0.5rem;
    background: Canvas;
    box-shadow: 0 2px 10px #0005;
    color: CanvasText;
  }
  .chart-list[hidden] {
    display: none;
  }
  .chart-list ul {
    margin: 0.25rem 0;
    padding: 0;
    list-style: none;
  }
  .chart-list-title {
    margin: 0;
    font-weight: 600;
  }
  .chart-list li button {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.125rem 0.25rem;
    border: 0;
    background: none;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .chart-list li svg {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
  }

  @media (forced-colors: active) {
    .name,
    .chart-list {
      border: 1px solid CanvasText;
    }
    .cluster {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
  @media print {
    .chart-list {
      display: none;
    }
    .chart-frame .mark,
    .chart-frame .cluster {
      display: grid !important;
    }
    .mark[data-number]::after {
      content: attr(data-number);
      position: absolute;
      inset-block-start: 50%;
      left: 50%;
      min-inline-size: 1.125rem;
      padding-inline: 0.125rem;
      transform: translate(-50%, -50%);
      border-radius: 0.5rem;
      background: #fff;
      box-shadow: 0 0 0 1.5px var(--_mark);
      color: #000;
      font-size: 0.875rem;
      font-weight: 700;
      line-height: 1.125rem;
      text-align: center;
    }
    .mark.layer-places[data-number]::after {
      inset-block-start: 40%;
    }
  }
`;
