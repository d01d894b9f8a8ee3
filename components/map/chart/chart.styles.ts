import {css} from 'lit';

/**
 * What an open map looks like: for the shadow root that it is opened in, beside `baseStyles`. The first rules are those of Leaflet's own style
 * sheet (BSD-2-Clause) that a map of paths and buttons needs.
 */
export const chartStyles = css`
  .leaflet-pane,
  .leaflet-pane > svg,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .leaflet-container {
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .leaflet-tile {
    visibility: hidden;
    max-inline-size: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-names-pane {
    z-index: 500;
    pointer-events: none;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }

  .chart {
    --_sea: var(--coop-map-sea, light-dark(#cfe2e8, #16252d));
    --_land: var(--coop-map-land, light-dark(#f7f4ec, #2a3330));
    --_coast: var(--coop-map-coast, light-dark(#8fb0ba, #4f6f78));
    --_border: var(--coop-map-border, light-dark(#b9ab95, #5d655c));
    --_net: var(--coop-map-net, light-dark(#00000012, #ffffff12));
    --_name: var(--coop-map-name, light-dark(#4b4a44, #d3d6cf));
    --_places: var(--coop-map-places, light-dark(#0b6650, #7fd8bd));
    --_groups: var(--coop-map-groups, light-dark(#6a3d9a, #cdb2f5));
    --_events: var(--coop-map-events, light-dark(#a1410d, #ffb68a));
    --_members: var(--coop-map-members, light-dark(#1f5a99, #9cc9ff));
    --_cluster: var(--coop-map-cluster, light-dark(#2f4858, #d5e0e6));
    --_mark: var(--_cluster);
    --_on-mark: light-dark(#fff, #12201c);
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--_line, currentcolor);
    border-radius: var(--_radius, 0.625rem);
    font-size: 0.875rem;
    line-height: 1.3;
  }
  .chart-stage {
    position: relative;
    isolation: isolate;
    direction: ltr;
    block-size: var(--coop-map-height, clamp(18rem, 65vh, 34rem));
  }
  .chart-view {
    position: absolute;
    z-index: 0;
    inset: 0;
    background: var(--_sea);
    cursor: grab;
  }
  .chart-view:active {
    cursor: grabbing;
  }
  .chart-view:focus-visible {
    outline-offset: -3px;
  }
  .chart-keys {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

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
  .area {
    fill: var(--_members);
    fill-opacity: 0.12;
    stroke: var(--_members);
    stroke-width: 1;
    stroke-opacity: 0.5;
  }

  .country,
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
  .town {
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .chart button {
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
    inset-inline-start: 50%;
    inline-size: max-content;
    max-inline-size: 13rem;
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
  :is(:hover, :focus-visible) > .name {
    opacity: 1;
  }

  .chart-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_line, currentcolor);
  }
  .chart-controls {
    display: flex;
    gap: 0.5rem;
  }
  .chart-status {
    margin: 0;
    color: var(--_muted, inherit);
  }
  .zoom,
  .pan {
    display: flex;
  }
  .control {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0;
    border: 0;
    border-radius: 0.5rem;
  }
  .control svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .chart-cross {
    position: absolute;
    z-index: 1;
    inset: 0;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    margin: auto;
    border-radius: 50%;
    background:
      linear-gradient(var(--_name), var(--_name)) center / 2px 100% no-repeat,
      linear-gradient(var(--_name), var(--_name)) center / 100% 2px no-repeat;
    box-shadow: inset 0 0 0 2px var(--_name);
    pointer-events: none;
  }
  .chart-foot {
    padding: 0.5rem;
    border-block-start: 1px solid var(--_line, currentcolor);
  }

  .chart-scale,
  .chart-credit {
    position: absolute;
    z-index: 1;
    inset-block-end: 0.375rem;
    margin: 0;
    color: var(--_name);
    font-size: 0.75rem;
    pointer-events: none;
    text-shadow:
      0 0 3px var(--_land),
      0 0 3px var(--_land);
  }
  .chart-scale {
    left: 0.625rem;
    border: solid var(--_name);
    border-width: 0 1.5px 1.5px;
    text-align: center;
    white-space: nowrap;
  }
  .chart-credit {
    right: 0.625rem;
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
    text-align: start;
  }
  .chart-list li svg {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
  }

  @media (forced-colors: active) {
    .chart {
      --_sea: Canvas;
      --_land: Canvas;
      --_coast: CanvasText;
      --_border: GrayText;
      --_net: transparent;
      --_name: CanvasText;
      --_places: LinkText;
      --_groups: LinkText;
      --_events: LinkText;
      --_members: LinkText;
      --_cluster: ButtonText;
      --_on-mark: Canvas;
    }
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
  @media (prefers-reduced-motion: reduce) {
    .leaflet-zoom-anim .leaflet-zoom-animated {
      transition: none;
    }
  }
  @media print {
    .chart-bar,
    .chart-list {
      display: none;
    }
    .chart .mark,
    .chart .cluster {
      display: grid !important;
    }
    .chart {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
