import {css} from 'lit';

export const memberViewStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) 1fr;
    gap: 0.375rem 1rem;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .note {
    white-space: pre-line;
  }
  .photo {
    inline-size: 6rem;
    block-size: 6rem;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .facts + .muted {
    margin-block-start: 0.5rem;
  }
  @container (inline-size < 24rem) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0 0;
    }
    .facts dd {
      margin-block-end: 0.5rem;
    }
  }
`;
