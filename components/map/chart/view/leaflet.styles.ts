import {css} from 'lit';

/** The rules of Leaflet's own style sheet (BSD-2-Clause) that a map of paths, tiles and buttons needs. */
export const leafletStyles = css`
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
  .leaflet-land-pane {
    z-index: 100;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-tile-container {
    pointer-events: none;
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
  @media (prefers-reduced-motion: reduce) {
    .leaflet-zoom-anim .leaflet-zoom-animated {
      transition: none;
    }
  }
`;
