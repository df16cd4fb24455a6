export type Cell = string | number | boolean | null | readonly string[] | readonly number[]
