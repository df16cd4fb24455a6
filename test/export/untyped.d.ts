/** Libraries that read what we write, without types of their own. */
declare module 'jsonld' {
  export function toRDF(document: object, options: { format: 'application/n-quads' }): Promise<string>
}
declare module 'n3' {
  interface Term {
    readonly value: string
    readonly termType: string
    readonly language?: string
    readonly datatype?: { readonly value: string }
  }
  interface Quad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term
  }
  export class Parser {
    constructor(options?: { format?: string })
    parse(text: string): Quad[]
  }
}
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    readonly data: readonly Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
