import { BodyLabel } from '../../domain/body.ts'
import type { NamedBody, Subject } from '../../domain/corrections/correction.ts'
import type { DirectiveRow, MetricRow } from '../../graph/read/rows.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import type { GivenCorrection } from '../types/proposed-correction.ts'

type Given<Kind extends keyof GivenCorrection> = NonNullable<GivenCorrection[Kind]>

/** What a proposal is about, as a correction has it; what the caller left out is taken from what was read. */
export async function proposedSubject(
  given: GivenCorrection,
  known: DirectiveRow,
  context: Context,
): Promise<Subject> {
  const { citation, responsibility, metric, header, issuer, addressee, jurisdiction } = given
  const { id } = known
  const kinds = [citation, responsibility, metric, header, issuer, addressee, jurisdiction]
  if (kinds.filter((each) => each != null).length !== 1)
    throw badInput(
      'Give one of `citation`, `responsibility`, `metric`, `header`, `issuer`, `addressee` and `jurisdiction`.',
    )
  if (citation) return ofCitation(id, citation)
  if (responsibility) return ofResponsibility(id, responsibility, context)
  if (metric) return ofMetric(id, metric, context)
  if (issuer) return ofHeadBody(id, 'issuer', issuer, context)
  if (addressee) return ofHeadBody(id, 'addressee', addressee, context)
  if (jurisdiction) return ofPlace(known, jurisdiction, context)
  return ofHeader(known, header!)
}

function ofCitation(directive: string, { wrong, relation, to }: Given<'citation'>): Subject {
  const named = to ? { id: null, title: to.title ?? null, documentNumber: to.documentNumber ?? null } : null
  if (!relation && named) throw badInput('Say the `relation` too.')
  return {
    ...{ kind: 'citation', directive },
    wrong: wrong ? { citation: wrong } : null,
    right: relation ? { relation, to: named } : null,
  }
}

async function ofResponsibility(
  directive: string,
  { task, wrongBody, wrongRole, role, ...named }: Given<'responsibility'>,
  context: Context,
): Promise<Subject> {
  const body = await bodyMeant(named, context)
  if (!wrongBody !== !wrongRole || !body !== !role) throw badInput('A body and its role go together.')
  return {
    ...{ kind: 'responsibility', directive, task },
    wrong: wrongBody && wrongRole ? { body: wrongBody, role: wrongRole } : null,
    right: body && role ? { body, role } : null,
  }
}

const nothing: Partial<MetricRow> = {}

async function ofMetric(
  directive: string,
  { wrong, task, ...given }: Given<'metric'>,
  { loaders }: Context,
): Promise<Subject> {
  const read = wrong ? await loaders.metric.load(wrong) : null
  if (wrong && !read) throw badInput('`wrong` is not the id of a target.')
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null))
  const { targetMax = null, unit = null, per = null, deadline = null, scope = null } = read ?? nothing
  const before = {
    ...{ indicator: read?.indicator ?? '', comparator: read?.comparator ?? 'EQ' },
    ...{ target: read?.targetRatio ?? read?.target ?? null, targetMax, unit, per, deadline, scope },
    comparable: null,
  }
  return {
    ...{ kind: 'metric', directive, task: task ?? null },
    wrong: wrong ? { metric: wrong } : null,
    right: Object.keys(said).length > 0 ? { ...before, ...said } : null,
  }
}

function ofHeader(known: DirectiveRow, { field, value }: Given<'header'>): Subject {
  const read: unknown = field in known ? known[field as keyof DirectiveRow] : null
  return {
    ...{ kind: 'header', directive: known.id },
    // What is no word or day, as `issuingBodies`, is refused where the proposal is kept.
    field: field as Extract<Subject, { kind: 'header' }>['field'],
    wrong: typeof read === 'string' ? { value: read } : null,
    right: value ? { value } : null,
  }
}

async function ofHeadBody(
  directive: string,
  kind: 'issuer' | 'addressee',
  { wrong, ...named }: Given<'issuer'>,
  context: Context,
): Promise<Subject> {
  const right = await bodyMeant(named, context)
  return { kind, directive, wrong: wrong ? { body: wrong } : null, right }
}

async function ofPlace(
  { id, jurisdiction }: DirectiveRow,
  { code }: Given<'jurisdiction'>,
  { loaders }: Context,
): Promise<Subject> {
  const place = code ? await loaders.jurisdiction.load(code) : null
  if (code && !place) throw badInput('`code` is not that of a place: six digits, as 460000.')
  return {
    ...{ kind: 'place', directive: id },
    wrong: jurisdiction ? { code: jurisdiction } : null,
    right: place ? { code: place.code, name: place.name } : null,
  }
}

/** The body that has the id, or one that nobody named before; null if none is given. */
async function bodyMeant(
  { body, bodyName, bodyKind }: Pick<Given<'issuer'>, 'body' | 'bodyName' | 'bodyKind'>,
  { loaders }: Context,
): Promise<NamedBody | null> {
  if (body && bodyName) throw badInput('Give `body` or `bodyName`.')
  if (bodyName) return { id: null, name: bodyName, label: bodyKind ?? BodyLabel.enum.IssuingBody }
  if (!body) return null
  const known = await loaders.body.load(body)
  if (!known) throw badInput('`body` is not known: give `bodyName` of one that is not in the graph yet.')
  return { id: known.id, name: known.name, label: known.label }
}
