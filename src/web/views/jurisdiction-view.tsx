import { useTitle, useWords } from '../language.ts'
import query from '../queries/jurisdiction.graphql'
import { bodyPath, jurisdictionPath } from '../router.ts'
import type { Brief, Level, Named, Page } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import { Answered } from './answered.tsx'
import { BriefList } from './brief-list.tsx'
import { ExportLinks } from './export-links.tsx'
import { More } from './more.tsx'
import { NotFound } from './not-found.tsx'

interface Place {
  readonly code: string
  readonly name: string
}

interface JurisdictionShape {
  readonly jurisdiction:
    | (Place & {
        readonly level: Level | null
        readonly parent: Place | null
        readonly parts: readonly Place[]
      })
    | null
  readonly bodies: { readonly totalCount: number; readonly nodes: readonly Named[] }
  readonly directives: Page<Brief>
}

/** A place: what it is part of and consists of, who governs there, and the directives that apply in it. */
export function JurisdictionView({ code }: { readonly code: string }) {
  const words = useWords()
  const list = usePages<JurisdictionShape, Brief>(query, { code }, ({ directives }) => directives)
  useTitle(list.asked.data?.jurisdiction?.name)
  return (
    <Answered asked={list.asked} whole>
      {({ jurisdiction, bodies }) =>
        jurisdiction === null ? (
          <NotFound />
        ) : (
          <div class="page wide">
            <p class="facts">
              {[jurisdiction.level && words.level[jurisdiction.level], jurisdiction.code]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <h1 lang="zh-CN">{jurisdiction.name}</h1>
            <dl class="fields">
              <Links
                name={words.jurisdiction.parent}
                all={jurisdiction.parent ? [placeLink(jurisdiction.parent)] : []}
              />
              <Links name={words.jurisdiction.parts} all={jurisdiction.parts.map(placeLink)} />
              <Links
                name={words.jurisdiction.bodies}
                all={bodies.nodes.map(({ id, name }) => ({ href: bodyPath(id), name }))}
              />
            </dl>
            <h2>
              {words.jurisdiction.directives} <small>{list.totalCount.toLocaleString()}</small>
            </h2>
            <BriefList directives={list.items} />
            <More list={list} />
            <ExportLinks what="directives" filter={{ jurisdiction: code }} />
          </div>
        )
      }
    </Answered>
  )
}

interface Link {
  readonly href: string
  readonly name: string
}

const placeLink = ({ code, name }: Place): Link => ({ href: jurisdictionPath(code), name })

function Links({ name, all }: { readonly name: string; readonly all: readonly Link[] }) {
  if (all.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="zh-CN">
        {all.map((link) => (
          <a key={link.href} class="choice" href={link.href}>
            {link.name}
          </a>
        ))}
      </dd>
    </div>
  )
}
