import {css} from 'lit';

export const facetBarStyles = css`
  .filter {
    margin-block-start: 0.75rem;
  }
  .filter::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.75em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -25%;
    rotate: 45deg;
  }
  .filter[aria-expanded='true']::after {
    translate: 0 25%;
    rotate: 225deg;
  }
`;
