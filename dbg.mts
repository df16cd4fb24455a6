import { markerOf } from './src/text/tree/numbering.ts'
import { payloadTitle } from './src/domain/title.ts'
import { startsAnother, startsPrinted } from './src/text/tree/next-document.ts'
console.log(markerOf('1 总则'), markerOf('一、总则'),markerOf('1.1编制目的'))
console.log(payloadTitle('国务院批转劳动人事部、国家经委、全国总工会关于加强安全生产和劳动安全监察工作的报告的通知'))
const L=(a:string[])=>a.map((text,i)=>({start:i*100,end:i*100+text.length,text,blankBefore:0,inferred:false}))
console.log(startsAnother(L(['射洪县突发性地质灾害应急预案','1 总则','1.1编制目的','高效有序地做好']),0))
console.log(startsPrinted(L(['关于加强安全生产和劳动安全监察工作的报告','国务院:','遵照国务院领导同志']),0,'国务院批转劳动人事部、国家经委、全国总工会关于加强安全生产和劳动安全监察工作的报告的通知'))
