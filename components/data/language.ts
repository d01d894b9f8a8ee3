import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** One observer for all tags: a page changes its language rarely, and then for many tags at once. */
const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  observer ??= new MutationObserver(() => watchers.forEach((tell) => tell()));
  if (watchers.size === 1) observer.observe(document, {subtree: true, attributes: true, attributeFilter: ['lang']});
  return () => {
    watchers.delete(watcher);
    if (!watchers.size) observer?.disconnect();
  };
}

/** Texts in the language of the page around a tag, and that language itself; follows its changes. */
export class LanguageController<T> implements ReactiveController {
  /** Not there until the language has been loaded: until then a tag shows its fallback. */
  strings?: T;
  /** Resolves when the texts are there. */
  ready: Promise<unknown> = Promise.resolve();
  private language = '';
  private unwatch?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly load: (language: string) => Promise<T>,
    /** Called when the language is another one than before. */
    private readonly onChange?: () => void,
  ) {
    host.addController(this);
  }

  /** The reader's languages for content, best first. */
  get languages(): string[] {
    const tag = this.language.toLowerCase();
    const [primary = ''] = tag.split('-');
    return tag === primary ? [tag] : [tag, primary];
  }

  hostConnected(): void {
    this.unwatch = watch(() => this.update());
    this.update();
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }

  private update(): void {
    const language = languageAt(this.host);
    if (language === this.language) return;
    const isFirst = this.language === '';
    this.language = language;
    if (!isFirst) this.onChange?.();
    this.ready = this.load(language).then((strings) => {
      if (language !== this.language) return;
      this.strings = strings;
      this.host.requestUpdate();
    });
  }
}

/** The `lang` of the nearest element that has one, looked for through shadow roots; else the browser's. */
function languageAt(element: Element): string {
  for (let node: Element | null = element; node;) {
    const named: Element | null = node.closest('[lang]');
    if (named) return named.getAttribute('lang') || navigator.language;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return navigator.language;
}
