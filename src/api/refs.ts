import type { Measure as MeasureRow } from '../domain/metric.ts'
import type { ChangeRow } from '../graph/read/changes.ts'
import type { DatasetVersion } from '../graph/read/dataset.ts'
import type { PlacedTask } from '../graph/read/listed.ts'
import type {
  BodyHead,
  CitationRow,
  DirectiveRow,
  EvidenceRow,
  JurisdictionRow,
  MetricRow,
  ResponsibilityRow,
  SourceRow,
  TaskRow,
} from '../graph/read/rows.ts'
import { builder } from './builder.ts'

/** A handle on each type, so that types can name each other without importing each other; types/ says what they have. */

export const Node = builder.interfaceRef<{ readonly id: string }>('Node')
export const Body = builder.interfaceRef<BodyHead>('Body')
export const Directive = builder.objectRef<DirectiveRow>('Directive')
export const Task = builder.objectRef<TaskRow | PlacedTask>('Task')
export const Responsibility = builder.objectRef<ResponsibilityRow>('Responsibility')
export const Measure = builder.objectRef<MeasureRow>('Measure')
export const Metric = builder.objectRef<MetricRow>('Metric')
export const Citation = builder.objectRef<CitationRow>('Citation')
export const Change = builder.objectRef<ChangeRow>('Change')
export const Dataset = builder.objectRef<DatasetVersion>('Dataset')
export const Jurisdiction = builder.objectRef<JurisdictionRow>('Jurisdiction')
export const Source = builder.objectRef<SourceRow>('Source')
export const Evidence = builder.objectRef<EvidenceRow>('Evidence')
/** The graph’s version, and when it last changed. */
