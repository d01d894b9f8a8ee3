import {css} from 'lit';

export const memberFormStyles = css`
  .field > label + .muted {
    margin-block-start: -0.25rem;
  }
  textarea {
    display: block;
    min-block-size: 6.5rem;
    resize: vertical;
  }
  .audience {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.375rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .audience select {
    min-block-size: 2.25rem;
  }
  .choice + .field {
    margin-block-start: 0.5rem;
  }
  /* As high as its longest sentence: what grew as the field is left would move the button away from under the pointer. */
  #map-where-note {
    min-block-size: 4lh;
  }
  .picture img {
    inline-size: 5rem;
    block-size: 5rem;
    border-radius: 50%;
    object-fit: cover;
  }
  .photo > .link {
    margin-block-start: 0.25rem;
  }
  .photo .choice .muted {
    display: block;
  }
  .preview {
    padding: 0.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  summary {
    min-block-size: 1.75rem;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .preview dt {
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }
`;
