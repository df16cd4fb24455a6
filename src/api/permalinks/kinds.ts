import { prefixOf } from '../../domain/identifier.ts'
import { permalinkOf, sourcePermalink } from '../../domain/permalink.ts'
import { bibtexEntry } from '../../export/bibliography/bibtex.ts'
import { cslItem } from '../../export/bibliography/csl.ts'
import { gbt7714 } from '../../export/bibliography/gbt7714.ts'
import { referenceTo } from '../../export/bibliography/reference.ts'
import {
  describeBodies,
  describeCitations,
  describeDirectives,
  describeMetrics,
  describeTasks,
} from '../../export/describe.ts'
import { plainJson } from '../../export/plain-text.ts'
import { nodesOf, sourceNode } from '../../export/rdf/nodes.ts'
import { recordOf } from '../../export/records.ts'
import { bodiesById } from '../../graph/read/bodies.ts'
import { citationsOfDirectives } from '../../graph/read/citations.ts'
import { directivesById, directivesOfBodies } from '../../graph/read/directives.ts'
import { bodiesMeant, directivesMeant } from '../../graph/read/meant.ts'
import type { Window } from '../../graph/read/page.ts'
import { sourcesBySha256, sourceTexts } from '../../graph/read/sources.ts'
import { tasksOfDirectives } from '../../graph/read/tasks.ts'
import { bodyEssence, directiveEssence, metricEssence, sourceEssence, taskEssence } from '../pages/essence.ts'
import { nameOf } from '../pages/markup.ts'
import { jurisdiction } from './jurisdiction.ts'
import type { Kind } from './thing.ts'

const firstOf = (limit: number): Window => ({ after: null, before: null, backward: false, limit })

/** Without the folders that it lay in on the machine of whoever loaded it. */
const fileName = (file: string) => file.split(/[\\/]/).at(-1) || file

const directive: Kind = {
  name: '文件',
  meant: directivesMeant,
  addressOf: permalinkOf,
  async read(reader, id, edition) {
    const ids = [id]
    const [[item], pages, taskPages] = await Promise.all([
      describeDirectives(reader, ids),
      citationsOfDirectives(reader, 'FROM', ids, { conditions: {}, window: firstOf(100) }),
      tasksOfDirectives(reader, ids, {
        ...{ parts: true, roles: null, window: firstOf(200) },
        together: { responsibilities: false, metrics: false },
      }),
    ])
    if (!item) return undefined
    const [cites, tasks] = await Promise.all([
      describeCitations(
        reader,
        (pages.get(id) ?? []).map(({ citation }) => citation),
      ),
      describeTasks(
        reader,
        (taskPages.get(id)?.tasks ?? []).map((task) => task.id),
      ),
    ])
    const reference = referenceTo(item, edition)
    const citeAs = gbt7714(reference)
    return {
      title: nameOf(item.directive),
      essence: directiveEssence(item, { cites, tasks, citeAs }),
      record: recordOf.directives(item),
      nodes: [
        ...nodesOf.directives(item, edition.base),
        ...cites.flatMap((citation) => nodesOf.citations(citation, edition.base)),
      ],
      forms: [
        { type: 'application/x-bibtex', name: 'BibTeX', text: () => bibtexEntry(reference) },
        {
          type: 'application/vnd.citationstyles.csl+json',
          name: 'CSL-JSON',
          text: () => `${plainJson([cslItem(reference)])}\n`,
        },
        { type: 'text/plain', name: 'GB/T 7714', text: () => `${citeAs}\n` },
      ],
    }
  },
  async names(reader, ids) {
    const found = await directivesById(reader, ids)
    return new Map(
      [...found].map(([id, one]) => [
        id,
        [nameOf(one), one.documentNumber, one.issuedOn].filter(Boolean).join(' '),
      ]),
    )
  },
}

const body: Kind = {
  name: '机构',
  meant: bodiesMeant,
  addressOf: permalinkOf,
  async read(reader, id, { base }) {
    const ids = [id]
    const [[item], issued] = await Promise.all([
      describeBodies(reader, ids),
      directivesOfBodies(reader, ids, { held: null, window: firstOf(100) }),
    ])
    if (!item) return undefined
    const directives = (issued.get(id) ?? []).map((row) => row.id)
    return {
      title: item.body.name,
      essence: bodyEssence(item, await describeDirectives(reader, directives)),
      record: recordOf.bodies(item),
      nodes: nodesOf.bodies(item, base),
      elsewhere: [{ type: 'text/calendar', name: '期限日历', href: `/calendar/${id}.ics` }],
    }
  },
  async names(reader, ids) {
    return new Map([...(await bodiesById(reader, ids))].map(([id, { name }]) => [id, name]))
  },
}

/** A name means one thing at most: candidates are never to be shown. */
const noNames = async () => new Map<string, string>()

const task: Kind = {
  name: '任务',
  meant: async (_reader, words) => (prefixOf(words) === 'task' ? [words] : []),
  addressOf: permalinkOf,
  async read(reader, id, { base }) {
    const [item] = await describeTasks(reader, [id])
    if (!item) return undefined
    return {
      title: item.task.heading ?? item.task.text,
      essence: taskEssence(item),
      record: recordOf.tasks(item),
      nodes: [
        ...nodesOf.tasks(item, base),
        ...item.responsibilities.flatMap((one) => nodesOf.responsibilities({ ...item, ...one }, base)),
      ],
    }
  },
  names: noNames,
}

const metric: Kind = {
  name: '指标',
  meant: async (_reader, words) => (prefixOf(words) === 'metric' ? [words] : []),
  addressOf: permalinkOf,
  async read(reader, id, { base }) {
    const [item] = await describeMetrics(reader, [id])
    if (!item) return undefined
    return {
      title: item.metric.indicator,
      essence: metricEssence(item),
      record: recordOf.metrics(item),
      nodes: nodesOf.metrics(item, base),
    }
  },
  names: noNames,
}

/** A page with a longer text takes a browser long to lay out: of more only the beginning is shown. */
const longestText = 400_000

const source: Kind = {
  name: '来源文件',
  meant: async (_reader, words) => (/^[\w-]+$/.test(words) ? [words.toLowerCase()] : []),
  addressOf: sourcePermalink,
  async read(reader, id, { base }) {
    const found = (await sourcesBySha256(reader, [id])).get(id)
    if (!found) return undefined
    const stretches = await sourceTexts(reader, [{ source: id, start: 0, end: longestText }])
    const text = stretches.map((stretch) => stretch.text).join('')
    return {
      title: fileName(found.file),
      essence: sourceEssence(found, text.slice(0, longestText), text.length > longestText),
      record: {
        sha256: found.sha256,
        file: fileName(found.file),
        mediaType: found.mediaType,
        encoding: found.encoding,
        damage: found.damageKinds.map((kind, i) => ({ kind, count: found.damageCounts[i] })),
      },
      nodes: [sourceNode(found, base)],
    }
  },
  names: noNames,
}

/** By the first part of their addresses. */
export const kinds: Readonly<Record<string, Kind>> = { directive, body, task, metric, source, jurisdiction }
