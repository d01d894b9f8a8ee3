import {css} from 'lit';

/** What an open map looks like around what is on it, and its colours, which a page can set. */
export const chartStyles = css`
  .chart-frame {
    --_sea: var(--coop-map-sea, light-dark(#cfe2e8, #16252d));
    --_land: var(--coop-map-land, light-dark(#f7f4ec, #2a3330));
    --_coast: var(--coop-map-coast, light-dark(#8fb0ba, #4f6f78));
    --_border: var(--coop-map-border, light-dark(#b9ab95, #5d655c));
    --_own: var(--coop-map-own, light-dark(#7a5c1e, #e0c187));
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
    block-size: var(--coop-map-height, clamp(12rem, 65vh, 34rem));
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
  @media (forced-colors: active) {
    .chart-frame {
      --_sea: Canvas;
      --_land: Canvas;
      --_coast: CanvasText;
      --_border: GrayText;
      --_own: CanvasText;
      --_net: transparent;
      --_name: CanvasText;
      --_places: LinkText;
      --_groups: LinkText;
      --_events: LinkText;
      --_members: LinkText;
      --_cluster: ButtonText;
      --_on-mark: Canvas;
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
    }
    .chart-bar,
    .chart-foot,
    .chosen {
      display: none;
    }
    .chart-frame {
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .chart-stage {
      overflow: hidden;
      block-size: calc(var(--_height) * var(--_shrunk));
    }
    .chart-view {
      inset: 0 auto auto 50%;
      inline-size: var(--_width);
      block-size: var(--_height);
      transform: translateX(-50%) scale(var(--_shrunk));
      transform-origin: top;
    }
    .chart-scale {
      transform: scale(var(--_shrunk));
      transform-origin: bottom left;
    }
  }
`;
