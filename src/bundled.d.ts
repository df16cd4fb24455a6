export function run(entry: 'main' | 'reading-process'): Promise<void>
export function build(entryPoints: readonly string[], outdir: string): Promise<void>
