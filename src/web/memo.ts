import { Component, type ComponentChild, type FunctionComponent } from 'preact'

/** The component, drawn again only when one of its properties is another one: for the thousands of parts of a picture. */
export function memo<Props extends object>(draw: (props: Props) => ComponentChild): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return Object.keys(next).some((name) => next[name as keyof Props] !== this.props[name as keyof Props])
    }
    override render(props: Props) {
      return draw(props)
    }
  }
  return Memo as unknown as FunctionComponent<Props>
}
