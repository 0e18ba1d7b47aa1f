import { Component, type ComponentChild } from 'preact';

/**
 * Shows something again only if it says something else. Every key that is pressed makes the whole
 * policy anew, and mostly all but a clause or two of it come out as they were.
 */
export class SameWords<T> extends Component<{
  readonly of: T;
  readonly show: (of: T) => ComponentChild;
}> {
  private shown = '';

  override shouldComponentUpdate({ of }: { readonly of: T }): boolean {
    return JSON.stringify(of) !== this.shown;
  }

  override render() {
    const { of, show } = this.props;
    this.shown = JSON.stringify(of);
    return show(of);
  }
}
