/** Who is somebody by office alone, as the source of a pattern: 分管副区长, 主管领导, 理事长, 党政领导|班子其他成员. */
const deputed =
  '(?:(?:分管|主管|联系)(?:[省市县区州镇乡局厅委校院]|政府)?(?:领导人?|负责人|负责同志|副?(?:[省市县区州镇乡局厅处校院]长|主任|检察长))|(?:相关|有关)?[市县区旗镇乡]领导(?!小组|班子|机构|干部|同志|下|职务|批示)|副?理事长|(?<![对向])班子(?:其他)?成员)'

/** Who is so behind the name of an institution: 单位|行政领导, 政府|主要领导人, 乡镇党委|和政府主要负责人. Alone only its reader knows whom it means. */
const chief =
  '(?:(?:和政府)?(?:主要|行政|党政)(?:主要)?(?:负责(?:同志|人)|领导人?(?!小组|班子|下|机构|机关)))'

/** Who is so by the title that goes with an office: 综治办|主任, 派出所|所长, 村党支部|书记; not the office alone (院长), not 主任办公会, not 主任|张三主持. */
const titled =
  '(?<=[\\u4e00-\\u9fff](?:[局委办厅院所站校部会组场]|中心|支部|公室|人大|政协|联|党组织|党委|总支|社区|各村))副?(?:主任|书记|(?<=[林农牧渔茶]场)场长|(?<=人大|政协|工会|[妇残侨文]联副?)主席|局长|厅长|院长|所长|站长|校长|部长|(?<=组副?)组长(?!单位))(?!会议|办公|负责制|助理|信箱|令|人选|(?:(?!负责)[\\u4e00-\\u9fff]){2,3}(?:同志)?(?:主持|担任|兼任|讲话|出席|指出|强调))'

/** Who answers for his own house or place, where a sentence says no more of him than that: 厂长、经理|对本单位的安全生产负全面责任, 县长|是…第一责任人. */
export const headOfHouse =
  '(?:(?:党政)?主要(?:负责同志|负责人|领导)|(?:[省市县区乡]、){0,3}[厂矿校园院场省市县区州旗]长|校长\\(园长\\)|(?:企业)?厂长\\(经理\\)|(?:总?经理|董事长)|(?:企业|公司|单位)?(?:法定代表人|实际控制人)|乡?镇长|[乡镇]\\([乡镇]\\)长|(?:各?区、)?县\\((?:市|区|市、区)\\)长)'

/** Any of them, at the end of a name. */
export const officeHolder = `(?:${deputed}|(?<=[\\u4e00-\\u9fff)]{2})${chief}|${titled})`

/** 主管信访工作的|负责人: by the work that is theirs. */
export const chargedWith = '(?:主管|分管)[\\u4e00-\\u9fff]{2,10}的(?:负责人|领导|负责同志)'

/** 由|村集体|认定, 由|所有人|或者使用人负责修缮, as the source of a pattern. */
export const villageOrOwner =
  '村集体(?!经济|组织|资[产金]|土地|收入|所有)|(?:所有权?|使用|产权)人(?=(?:(?:和|或者?|、)(?:所有权?|使用|产权)人)?(?:负责|承担))'
