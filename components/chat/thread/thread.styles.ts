import {css} from 'lit';

/** The heading that opens and closes. */
export const threadStyles = css`
  .toggle {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    font: inherit;
    text-align: start;
  }
  .toggle::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    translate: 0 -0.15em;
    rotate: 45deg;
  }
  .toggle[aria-expanded='true']::before {
    translate: 0 0.15em;
    rotate: 225deg;
  }
  .heading + *,
  .readers + * {
    margin-block-start: 0.75rem;
  }
  .readers {
    color: var(--_muted);
    font-size: 0.9em;
  }
  @media print {
    :host(:not([open])) {
      display: none;
    }
    /* Other buttons are not printed; this one is the heading. */
    .toggle {
      display: flex !important;
      padding: 0;
      border: 0;
    }
    .toggle::before {
      display: none;
    }
  }
`;
