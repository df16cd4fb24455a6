import { loadGazetteer } from './src/extract/gazetteer.ts'
import { readBodyName } from './src/extract/bodies/body-name.ts'
const g = await loadGazetteer()
for (const n of ['中华人民共和国国务院办公厅','中华人民共和国教育部','中华人民共和国国务院','国务院办公厅']) console.log(n, JSON.stringify(readBodyName(n,g)).slice(0,400))
