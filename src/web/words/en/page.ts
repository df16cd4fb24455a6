import type { Same } from '../same.ts'
import type { page as zh } from '../zh/page.ts'

export const page: Same<typeof zh> = {
  name: 'Policy lineage',
  nav: {
    lookup: 'Look up citations',
    path: 'Connections',
    gaps: 'Gaps',
    api: 'Questions and API',
    language: '中文',
    skip: 'Skip to content',
    views: 'Views',
    tabs: 'This document',
  },
  home: {
    lead: 'What a document rests on and who implements it; who leads each task, who cooperates, by when, measured how. Every fact opens on the words it was read from.',
    title: 'What Chinese policy documents rest on, and who must do what',
    newest: 'Issued last',
    empty: 'Nothing is loaded yet. Load documents: npm run -s load -- FOLDER',
    ways: {
      lineage: 'See what a document rests on and who implements it',
      tasks: 'See who leads and who cooperates on each task',
      compare: 'Compare the targets of places',
      lookup: 'Paste a text and see what it refers to',
    },
  },
  state: {
    loading: 'Loading …',
    error: 'Something went wrong',
    retry: 'Try again',
    notFound: 'There is no such page, or no such thing here',
    whyNotFound:
      'The address may have been cut; and a few ids change when documents are loaded anew. A title, a number or words of the text lead to it again.',
    home: 'To the front page',
    held: 'What is held here',
    readText: 'Read its text',
    whoCites: 'Who cites it',
    whatIsKnown: 'What is known of its head and validity',
    reload: 'Open it again',
    shorter: 'Fewer characters:',
    first: 'First',
    of: 'of',
    more: 'Show more',
  },
  copy: {
    done: 'copied',
    standard: 'Copy reference (GB/T 7714)',
    bibtex: 'Copy BibTeX',
    link: 'Copy permalink',
    json: 'Copy JSON',
    command: 'Copy command',
  },
  save: {
    menu: 'Export …',
    svg: 'Figure (SVG)',
    png: 'Figure (PNG)',
    csv: 'Table (CSV)',
    source: 'Data',
    failed: 'Could not be exported',
  },
}
