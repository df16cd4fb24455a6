import { connectionOf } from '../connection.ts'
import { Metric } from '../refs.ts'

export const MetricConnection = connectionOf('Metric', Metric, 'metrics')
