import type { Role } from '../../domain/responsibility.ts'

/**
 * Wording that assigns a duty in running text, and what it makes of the body before it (`subject`) and of the bodies right
 * behind it (`object`). `rank`: where one body has several roles in one duty the smallest rank is its role.
 */
export interface ProseCue {
  readonly rule: string
  readonly pattern: RegExp
  /** What is in every match: spares the pattern most texts. */
  readonly hint: RegExp
  /** What must stand somewhere in the 60 characters before. */
  readonly after?: RegExp
  /** What must stand right behind the object. */
  readonly behind?: RegExp
  readonly subject: Role | null
  readonly object: Role | null
  readonly rank: number
  /** Behind a comma it begins another duty of the same subject. */
  readonly beginsAct?: true
}

/** Those over whom somebody watches: 村(居)民委员会, 下级机关, 有关单位. */
const others =
  '(?:下级|基层|所属|相关|有关)?[\\u4e00-\\u9fff()]{0,10}?(?:部门|单位|机关|机构|委员会|村委会|居委会|政府|企业|学校|医院)'

/** Exhortation by 要, 应当 alone is no cue: LABELLING leaves it open, and 各地要… names nobody. */
export const proseCues: readonly ProseCue[] = [
  // 省卫生健康委于2020年底牵头组织中期评估; not 牵头单位, 牵头医院
  {
    rule: 'prose-lead',
    hint: /牵头/,
    pattern:
      /(?<!压实.{0,8}|强化.{0,8})牵头(?!单位|部门|医院|机构|处室|科室|人|责任|作用|企业|学校|高校|抓总单位)(?:协调|联合)?/g,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 0,
    beginsAct: true,
  },
  // 由县民政局牵头组织县水利局、县林业局等部门联合验收
  {
    rule: 'prose-take-part',
    hint: /牵头组织/,
    pattern: /(?<=牵头)组织/g,
    behind: /^(?:等(?:有关|相关)?(?:部门|单位))?(?:进行|开展|实施)?(?:联合|共同|会商|会审)/,
    subject: null,
    object: 'COOPERATE',
    rank: 4,
  },
  // 县公安局交警大队为主,县农机局、县城管局配合; not 以市场化运作为主
  {
    rule: 'prose-lead',
    hint: /为主/,
    pattern: /(?<!以[^,。;]{0,30})(?<=[局委厅办部队院所社]|部门|中心|政府)为主(?=[,;])/g,
    subject: 'LEAD',
    object: null,
    rank: 0,
  },
  // 区房管局是牵头部门; not 列首位的为牵头单位
  {
    rule: 'prose-lead',
    hint: /牵头/,
    pattern: /(?:是|为|作为)(?:[^,。;是为]{0,30}的)?(?:牵头|组长)(?:责任)?(?:单位|部门|机构)(?=[,。;])/g,
    subject: 'LEAD',
    object: null,
    rank: 0,
  },
  // 调度组组长单位为市水务局, 牵头单位是市商务局,配合单位为市财政局
  {
    rule: 'prose-lead',
    hint: /(?:单位|部门)[是为]/,
    pattern: /(?<=(?:牵头|组长|主责|主办)(?:单位|部门))[是为]/g,
    behind: /^[,。;]/,
    subject: null,
    object: 'LEAD',
    rank: 0,
  },
  {
    rule: 'prose-responsible',
    hint: /(?:单位|部门)[是为]/,
    pattern: /(?<=(?:责任|承办|实施|建设|主管|监管|落实)(?:单位|部门))[是为]/g,
    behind: /^[,。;]/,
    subject: null,
    object: 'RESPONSIBLE',
    rank: 2,
  },
  {
    rule: 'prose-take-part',
    hint: /(?:配合|参与|协办|协助|成员)(?:单位|部门)/,
    pattern:
      /(?<=(?:配合|参与|协办|协助)(?:单位|部门))[是为]|(?<=(?:牵头|组长)单位[是为][^。;]{2,30},成员单位)[是为]?/g,
    behind: /^(?:等(?:部门|单位)?)?[,。;]/,
    subject: null,
    object: 'COOPERATE',
    rank: 4,
  },
  // 第一依托单位发挥牵头作用, 市林业部门要切实履行牵头抓总职责
  {
    rule: 'prose-lead',
    hint: /牵头/,
    pattern:
      /(?:发挥|起)牵头(?:抓总|引领)?作用|(?<!(?:督促|推动|要求)[^,。;]{0,20})(?:履行|落实|承担|扛起|担负起?)牵头(?:抓总|协调|组织)?(?:职责|责任)/g,
    subject: 'LEAD',
    object: null,
    rank: 0,
  },
  // 财政部要会同发展改革委…加强统筹协调
  {
    rule: 'prose-together',
    hint: /会同|会商/,
    pattern: /会同(?!乡(?:[,;)\s等]|、(?![镇街村])))|会商(?=[国省市区县]|有关|相关)/g,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 0,
    beginsAct: true,
  },
  // 地方各级财政部门要积极配合有关部门做好…; 积极配合、支持检察机关…, 参加或者配合救助; not 协调配合, 配合意识; 各司其职,密切配合
  {
    rule: 'prose-cooperate',
    hint: /配合/,
    pattern:
      /(?<!督促[^,。;]{2,16}|(?:指导|协调)[^,。;的]{2,12}(?:企业|单位|业委会|机构|居委会|村委会)|协作|协调|相互|互相|沟通|加强|分工|支持|工作|协同|衔接|联动|(?:各[司尽]其[职责]|各负其责|通力[协合]作|分工协作|齐抓共管)[,、].{0,2})(?:支持[、和]|(?:参加|协助)(?:[、和]|或者?))?配合(?:[、和]支持)?(?!单位|部门|意识|力度|机制|工作机制|制度|[^,。;做开推落制订定修研]{0,24}政策[,。;])/g,
    subject: 'COOPERATE',
    object: 'LEAD',
    rank: 1,
    beginsAct: true,
  },
  // 各级地震部门…协助人民政府搞好…; not 请求提供协助的, which is when another must
  {
    rule: 'prose-assist',
    hint: /协助/,
    pattern: /(?<!负责或|配合[和、]?)协助(?!单位|部门|意识|方式|下|的[,。;])/g,
    subject: 'COOPERATE',
    object: 'LEAD',
    rank: 1,
    beginsAct: true,
  },
  // 由国务院气象主管机构商有关省人民政府确定: less than 会同, the one asked gives advice; not 商业, 协商, 商请
  {
    rule: 'prose-consult',
    hint: /商/,
    pattern: /(?<![协会工招客电磋营])商(?![业务品贸标户会场店铺誉事议定讨量请])/g,
    behind: /./,
    subject: 'RESPONSIBLE',
    object: 'COOPERATE',
    rank: 2,
  },
  // 编制、财政等部门和成员单位参与; 各有关部门共同参与; 由财政部牵头,教育部、人民银行参加
  {
    rule: 'prose-take-part',
    hint: /参[与加]/,
    pattern:
      /(?:共同|积极)?(?:参与(?=[,。;])|(?:参与|参加)(?=的[^,。;]{0,30}(?:机制|专班|组|制度|联席会议|委员会|指挥部))|(?<=牵头[^。;]{2,200})参加(?=[,。;]))/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 由市金融局牵头,市税务局支持
  {
    rule: 'prose-take-part',
    hint: /支持[,。;]/,
    pattern: /支持(?=[,。;])(?<=牵头[^。;]{2,200})/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 物价检查机构|协同|工会和街道办事处|组织监督站: as 会同; not 协同推进
  {
    rule: 'prose-together',
    hint: /协同/,
    pattern: /(?<!共同|相互|密切|加强|部门|政策|区域|上下|联动)协同(?=[\u4e00-\u9fff]{2})/g,
    behind:
      /^(?:等(?:有关|相关)?(?:部门|单位))?(?:做好|开展|推进|推动|组织|落实|实施|制定|对|共同|建立|完善|加强|负责|定期|研究)/,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 1,
    beginsAct: true,
  },
  // 市公安局牵头,市城管局协同; 相关单位协同配合; 由县卫生局负责,县人社局协同做好衔接
  {
    rule: 'prose-take-part',
    hint: /协同/,
    pattern:
      /(?<=(?:牵头|负责)[^。;]{0,200})(?:协同(?:配合)?(?=[,。;])|协同(?=做好|开展|推进|落实|完成|实施))|(?<=[,。;](?:各|其他)?(?:相关|有关)(?:单位|部门))协同配合(?=[,。;])|(?<=[,。;][^,。;]{2,40}(?:[局委厅办联会院]|部门|机关))协同(?=[。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 其他部门应当协同做好检查工作
  {
    rule: 'prose-take-part',
    hint: /协同/,
    pattern: /(?<=(?:部门|单位)应当?)协同(?=做好|配合|开展)/g,
    subject: 'COOPERATE',
    object: null,
    rank: 2,
  },
  // 区民防办参与应急避难场所的检查和验收; not 鼓励企业参与
  {
    rule: 'prose-take-part',
    hint: /参与/,
    pattern:
      /(?<=[局委厅署社]|[^举主承协]办|[^全干一大]部|部门|中心|支队|大队|政府|委员会|协会)(?:要|应|应当)?(?:积极|全程|共同)?参与(?!单位|部门|机制|度)(?=[^,。;]{0,24}(?:规划|建设|布局|制定|编制|检查|验收|审查|评审|指导|管理|监督|处置|调查|论证|推进|实施|协调))/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 区应急局:|参与制定专业规划;|参与建设指导和验收
  {
    rule: 'prose-take-part',
    hint: /参与/,
    pattern:
      /(?<=[:,;]\s?)参与(?=(?:制定|编制|拟订)|[^,。;与]{2,24}(?:检查|验收|审查|评审|指导|监督|处置|调查|管理|监管)(?:工作)?[,。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 1,
    beginsAct: true,
  },
  // 工会、妇女联合会等群团组织应当积极参与健康乡村有关工作
  {
    rule: 'prose-take-part',
    hint: /参与/,
    pattern:
      /(?<=(?:部门|单位|团体|组织|联合会|协会|会)(?:应当|要))(?:积极|全程|共同)?参与[^,。;]{2,24}工作(?=[,。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 由区科技局牵头,联合温州设计学院等单位组建研究院
  {
    rule: 'prose-take-part',
    hint: /联合/,
    pattern: /(?<=牵头(?:[^。;]{0,60},)?)联合(?!会|体|执法|检查|督查|惩戒|开展|[^,。;]{0,6}机制)/g,
    behind: /^[^,。;的]/,
    subject: null,
    object: 'COOPERATE',
    rank: 4,
  },
  // 综合行政执法大队联合派出所、市场监管所开展清查; not 联合印发, nor 联合…组成检查组, who supervise
  {
    rule: 'prose-joint',
    hint: /联合/,
    pattern:
      /(?<=(?:[局委厅办会院队部所]|部门|政府|中心|公司)[将要]?)联合(?!会|体|社|工会|执法|印发|发文|党|国|大学|学院)/g,
    behind:
      /^(?:等(?:有关|相关)?(?:部门|单位))?(?!.{0,3}(?:印发|发布|下发|出台|制定了))(?!(?:成立|组成|组建|抽调)[^,。;]{0,12}(?:检查|督查|督导|暗访|巡查|抽查)组|(?:开展|进行|实施)[^,。;]{0,8}(?:检查|督查|督导|暗访|抽查))[对开组进实定按依及共建打在]/,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 1,
  },
  // 由市容局牵头,建管委、各街镇为成员单位; 由市水利局牵头,市气象局等组成
  {
    rule: 'prose-take-part',
    hint: /成员单位|组成/,
    pattern:
      /(?<=牵头,[^。;]{2,200})(?:为(?:组成|成员)单位|(?:共同)?组成(?=[,。;])|(?:共同)?组成[^,。;]{0,12}(?:小组|组|专班|队))/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 国家卫生健康委基层司负责组织实施; 县域医共体由牵头医院院长负总责; not 负责同志, 各负其责, 专人负责
  {
    rule: 'prose-responsible',
    hint: /负责|负总责/,
    pattern:
      /(?:(?<!高度|专人|各自|分管|对.{1,8}|谁.{1,6}|认真|敢于|直接|人)负责(?!人|同志|制(?![定订作造])|任|的|领导|单位|部门|该|[^,。;]{0,16}的(?:工作)?人员)|负总责)/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
    beginsAct: true,
  },
  // 对本地区防范特大安全事故的发生、事故发生后的妥善处理负责; 对本辖区环境质量负责; 对施工质量负责; not 对上级负责
  {
    rule: 'prose-responsible',
    hint: /负责/,
    pattern:
      /(?<!督促[^。;]{2,90})对(?:[^,。;谁]{9,80}|[本所全][^,。;谁]{2,8}|[^,。;谁其]{0,7}(?:质量|安全|工作|效果|结果|进度|[真准]实?[实确]性))负责(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 由市水泥主管部门委托散装水泥管理机构给予处罚, 由自治区卫生行政部门责成当地卫生行政部门采取…: it is done by the one entrusted, in the name of the other
  {
    rule: 'prose-entrust',
    hint: /委托|责成/,
    pattern:
      /(?<=由[^,。;]{2,40})(?:责成|委托)(?![的书经]|专业|第三方|有资质|[具拥]有|具备|有关|相关|社会|中介|符合)/g,
    behind: /^[\u4e00-\u9fff]{3}/,
    subject: 'RESPONSIBLE',
    object: 'RESPONSIBLE',
    rank: 6,
  },
  // 地方各级财政部门、农业部门具体组织实施
  {
    rule: 'prose-carry-out',
    hint: /具体/,
    pattern: /具体(?:组织)?(?:实施|落实|承办|办理|执行)(?![方办细措计情])(?=[,。;]|[^,。;的]{1,20}工作)/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 3,
  },
  // 市招商局负总责,各产业专班抓落实; 乡镇长负总责,分管领导具体抓
  {
    rule: 'prose-carry-out',
    hint: /抓落实|具体抓/,
    pattern: /(?<=(?:负总责|牵头|抓总)[^。;]{0,60})(?:(?:具体)?抓落实|具体抓)(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 3,
  },
  // 国务院气象主管机构主管全国人工影响天气工作; not 主管部门
  {
    rule: 'prose-govern',
    hint: /主管/,
    pattern:
      /主管(?!部门|单位|机[关构]|领导|人员|税务)(?:(?=[^,。;的]{0,24}(?:的[^,。;]{0,24})?(?:工作|事务|事宜)[,。;])|(?<=(?:^|[,;:。])[^,。;:]{0,8}(?:[局委厅]|部门)主管)(?=[^,。;]{4,30}[,。;]))/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 协调委办公室…承担协调委的日常工作; not 项目承担单位
  {
    rule: 'prose-bear',
    hint: /承担|[承主]办/,
    pattern:
      /(?<!项目|课题|共同|任务)(?:承担|[承主]办(?=[^,。;]{0,12}(?:工作|任务|事项|活动|会议|赛事|比赛|展会|论坛)))(?!单位|部门|者|人(?![才民口工力员])|的|能力|机构|主体(?!责任)|企业|过|[^,。;]{0,8}(?:法律|刑事|民事|赔偿|连带|违约|侵权|相应的?)责任|[^,。;]{0,12}的(?:单位|部门|机构|企业|人|高校|医院|项目|任务))/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
    beginsAct: true,
  },
  // 县级政府是县域医共体建设的责任主体; 区城投公司作为建设主体; 医疗机构主要负责人是…的第一责任人
  {
    rule: 'prose-accountable',
    hint: /责任|主管|主体/,
    pattern:
      /(?:是|(?<!修改|更名|更改|改称|改|视|统称)为|作为)(?![^,。;]{0,20}(?:指定|明确|落实|确定))[^,。;是为”]{0,40}(?:责任主体|第一责任人|责任人|责任单位|责任部门|主管部门|主管单位|主管机关|(?:实施|建设|运营|落实)主体)/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 区政府对本行政区域内各类燃气事故的应对负有属地管理责任; not 对…负有责任的人员
  {
    rule: 'prose-accountable',
    hint: /责任|职责/,
    pattern:
      /(?:对[^,。;]{2,60}(?:负有?|承担)|负有)(?:属地|主体|领导|监管|监督|管理|统筹|组织|兜底|临时监护|监护|照料|救助)[^,。;的]{0,8}(?:责任|职责)(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 地方政府对规范发展负主要责任; 各村对本村秸秆禁烧负主体责任; not 对事故负主要责任的
  {
    rule: 'prose-accountable',
    hint: /责任/,
    pattern:
      /对[^,。;了]{2,60}(?<!不)负(?:有?(?:主要|主体|首要|全面|总|直接)?(?:领导|管理|监管)?|完全)责任?(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 分管领导负直接责任; 各村书记负包干责任; not 对事故负直接责任的
  {
    rule: 'prose-accountable',
    hint: /责任/,
    pattern:
      /(?<!(?:事故|损失|违[法规纪])[^,。;]{0,24})负(?:直接|主要|首要|第一|具体|包干|包保|属地|领导)(?:领导|管理|监管|包干)?责任?(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 三甲公立医院要切实落实帮扶主体责任; 推荐单位要认真履行主体责任; not 督促企业落实主体责任
  {
    rule: 'prose-accountable',
    hint: /责任|主管|主体/,
    pattern:
      /(?<!(?:督促|指导|推动|监督|督导|引导|要求)[^,。;]{0,20})(?:落实|履行|扛起|担负起?|压实)[^,。;]{0,20}(?:主体责任|属地责任|属地管理责任|监管责任|领导责任|主管责任)/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 市人民政府对本行政区域内的规划和建设实行统一领导; 县人民政府统一领导本县消防工作
  {
    rule: 'prose-govern',
    hint: /领导/,
    pattern:
      /对[^,。;了]{2,40}实行统一领导(?=[,。;])|(?<=政府)统一(?:领导|组织)(?=[本全][^,。;]{2,30}工作[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 园区管理机构对辖区内的污染防治实施统一监督管理: a field that is theirs, unlike 实施监督检查
  {
    rule: 'prose-govern',
    hint: /监督管理/,
    pattern: /(?<!加强)对[^,。;了]{2,60}(?:实施|进行|实行)(?:统一|综合)?监督管理(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 4,
  },
  // 各成员单位切实履行文物保护相关责任; 管委会在所辖区域内履行县级人民政府职责; not 督促业主履行…, 依法履行社会责任
  {
    rule: 'prose-accountable',
    hint: /履行/,
    pattern:
      /(?<!(?:督促|指导|推动|监督|督导|引导|要求|促进|帮助|保障|支持)[^,。;]{0,40}|未|不|拒绝)履行(?!以下|下列|相应|各自|好|.{0,12}(?:合同|约定|义务|社会|法定|主体|属地|监管|领导|主管))[^,。;的]{3,16}(?:责任|职责)(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 6,
  },
  // 省级数据管理部门应做好授权运营协议的备案管理
  {
    rule: 'prose-see-to',
    hint: /做好/,
    pattern:
      /(?<=(?:[局委厅部办]|部门|中心|机构|主管单位|提供单位)应当?)做好(?=[^,。;]{2,30}(?:管理|治理|保障|维护|监管|审核|登记)(?:工作)?[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 6,
  },
  // 公安、财政等部门应当分工协作、相互配合,…共同做好基金使用监督管理工作
  {
    rule: 'prose-see-to',
    hint: /共同做好/,
    pattern: /(?<!(?:^|[。;])(?:各|有关|相关)[^。;]{0,120})共同做好[^,。;]{2,30}工作(?=[,。;])/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 6,
  },
  // 各相关行业管理部门按照职责分工,研提…; 区财政等部门在各自职责范围内…; 乡镇人民政府履行以下职责
  {
    rule: 'prose-by-function',
    hint: /职[责能权]|分工|权限/,
    pattern:
      /(?:按照?|依照?|依据|根据|在)(?:(?:各自|其|(?:国家)?规定)的?)?(?:部门)?(?:职责|职能|(?<=各自的?)职权|工作分工)(?:分工|权限|范围)*|按照国家规定的权限|履行(?:以下|下列|相应|各自|相关)(?:的|工作|管理|监管|监督管理)*(?:职责|职能)|行使(?:以下|下列)(?:监督)?(?:管理)?职权/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 3,
  },
  // 业务主管部门、登记管理机关要根据要求,各司其职,各负其责: those who are named, not 各部门
  {
    rule: 'prose-by-function',
    hint: /各[负尽司]其[责职]/,
    pattern:
      /(?<!(?:^|[。;])(?:各|有关|相关)[^。;]{0,60})(?:(?:(?:各司其职|密切配合),)?各[负尽]其责|各司其[职责](?!,各[负尽]))/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 6,
  },
  // 各市县卫生健康委每年12月5日之前将…的年度工作情况报送我委: who must report, by when
  {
    rule: 'prose-report',
    hint: /报|反馈/,
    pattern: /报送|上报|报告|反馈|报(?=[省市县区我国])/g,
    after: /[日月底度年](?:之?前|底|内)?(?:,|将|把|向)/,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 7,
  },
  // 省卫生健康委要加强对各地县域医共体建设的指导和督促; …对综合试验区工作开展情况进行监测评价
  {
    rule: 'prose-supervise',
    hint: /督|检查|考核|考评|评[估价]|监测|抽[查检]|敦促/,
    pattern:
      /(?:[督敦]促|(?:指导(?:[、和]|并)?)?监督(?!管理|检验|检查|员|部门|机构|指导|小组)(?:[、和](?:支持|帮助|引导))?[^,。;了的]{2,20}(?:落实|执行|履行|遵守|的使用)|监督指导|指导监督|(?:检查|抽查)[^,。;了]{2,30}(?:情况|落实|执行)|严格监督[^,。;的了]{2,16}(?:单位|企业|机构|部门)|监督其|监督(?=[本全][^,。;]{2,20}工作)|指导[和、]监督(?=[\u4e00-\u9fff]{2,10}(?:机构|单位|部门|企业))|督导(?!组|员)|督查(?!组|室|激励)|监督检查(?!员|组)|(?:加强|强化|做好|组织)?对[^,。;了]{2,60}(?:监督|检查|考核|考评|评估|评价|监测|督促|督办|督查|督导|抽查|抽检)|(?:开展|组织(?!部|、)|进行|实施)[^,。;了]{0,12}(?:监督|检查|抽查|考核|考评|(?<!自)评估(?![和、]|验收)|督查)|(?:跟踪|挂牌)?督办(?=[,。;])|(?:依法|全程|跟踪)监督(?=[,。;])|(?<=[局委厅部办]|部门|机关)加强(?:监督)?检查指导(?=[,。;]))(?!办法|制度|结果|标准|机制|体系|指标|合格|员|人员|时|频次|内容|的|方案|意见|事项|鉴定|检查(?:时|人员))/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 乳制品质量由技术监督部门监督
  {
    rule: 'prose-supervise',
    hint: /监督|考核|检查/,
    pattern:
      /(?:进行|负责|实施)?(?:监督检查|监督|考核|检查|抽查)(?=[,。;、])(?<=由[^,。;转]{4,48}(?:,[^,。;]{4,28})?)/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 市局联合市公安局、市城管局组成3个检查组, 市应急局将联合市住建局开展暗访
  {
    rule: 'prose-supervise',
    hint: /联合/,
    pattern: /联合(?<=(?:[局委厅办院会队部室]|部门|政府|中心)(?:[将要]|应当?)?联合)/g,
    behind:
      /^(?:等(?:有关|相关)?(?:部门|单位))?(?:(?:成立|组成|组建|抽调)[^,。;]{0,12}(?:检查|督查|督导|暗访|巡查|抽查)组|(?:开展|进行|实施)[^,。;]{0,8}(?:检查|督查|督导|暗访|抽查))/,
    subject: 'SUPERVISE',
    object: 'SUPERVISE',
    rank: 5,
  },
  // 县纪委监委、县政府督查室组成三个暗访组
  {
    rule: 'prose-supervise',
    hint: /组成/,
    pattern: /(?:抽调[^,。;]{2,12})?组成[^,。;]{0,8}(?:检查|督查|督导|暗访|巡查|抽查|考核)组/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 街道督查室每半月一通报; 市政府督查室实行月调度、季通报; 国家卫生健康委每半年对各地进展进行通报
  {
    rule: 'prose-supervise',
    hint: /通报/,
    pattern:
      /(?:每[^,。;]{0,2}[年月周旬度](?:对[^,。;]{2,30}(?:进行)?|[一1]次?)|实行[^,。;]{0,12}[年月周旬季])通报(?=[,。;、一]|制度)/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 审计部门跟踪审计; 市审计局对补贴资金进行专项审计
  {
    rule: 'prose-supervise',
    hint: /审计/,
    pattern:
      /(?:全程|依法)?跟踪审计(?=[,。;])|对[^,。;了]{2,40}(?:进行|开展|实施)(?:(?:专项|全程|跟踪|年度|定期|全面)*审计|审计监督)(?=[,。;和])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 县级应急管理部门每月检查一次, 县审计局对专项资金每年审计一次
  {
    rule: 'prose-supervise',
    hint: /每.{1,12}次/,
    pattern:
      /每(?:半?[年月]|季度?|旬|周|[一二两三\d]+个?[年月周天])[^,。;的]{0,6}(?:检查|考核|督查|抽查|审计|督导)(?:不少于|至少)?[一二两三四\d]+次(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 民政部门按照5%的比例随机抽查
  {
    rule: 'prose-supervise',
    hint: /比例/,
    pattern: /按照?[^,。;]{1,12}的?比例(?:进行)?(?:随机)?(?:抽查|抽检|抽验|核查)/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 省效能办将建设情况纳入年度绩效评估; 区安委办负责综合协调,将整治工作纳入年度考核
  {
    rule: 'prose-supervise',
    hint: /[列纳]入/,
    pattern:
      /(?:(?<=[局办委室]|政府)(?:要|应当?)?|(?<=(?:负责|牵头)[^。;]{2,30},))[将把][^,。;]{2,40}[列纳]入[^,。;对]{0,20}(?:考核|考评|评估)(?:的?(?:内容|范围|指标)|体系)?(?=[,。;和])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 指导并监督村委会做好道路养护; 监督和支持检察机关依法开展工作; 定期检查、指导和帮助村民委员会开展…: others are named
  {
    rule: 'prose-supervise',
    hint: /监督|检查/,
    pattern: new RegExp(
      `(?:(?:指导(?:[、和]|并))?监督|监督(?:[、和]|并)(?:支持|帮助|指导|引导)|检查(?:(?:[、和]|并)?(?:指导|帮助|督促))+)(?=${others}[^,。;了]{0,10}(?:做好|开展|实施|落实|整改|改正|的[^,。;]{0,10}工作))`,
      'g',
    ),
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 镇经发办按照职责,依法加强对资金使用情况进行监管
  {
    rule: 'prose-supervise',
    hint: /监管/,
    pattern:
      /(?:加强|强化)?对[^,。;了]{2,60}(?:进行|实施|开展)(?:全过程|全程|动态|严格|日常)?监管(?=[,。;])/g,
    after: /职责|职能|权限/,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 切实加强资金使用的全链条监督监管和督促指导
  {
    rule: 'prose-supervise',
    hint: /监督|督促/,
    pattern:
      /(?:加强|强化)(?!对)[^,。;了]{2,40}的[^,。;的]{0,6}(?:监督检查|监督监管|督促指导|监督指导|指导监督|督促检查)(?=[,。;和])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 市财政局应加强指导和监督; not 各级…要加强监督
  {
    rule: 'prose-supervise',
    hint: /监督/,
    pattern: /(?<=应当?)加强(?:(?:指导|管理)[和、])?监督(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 纪检监察机关要担负起组织协调、监督检查的责任
  {
    rule: 'prose-supervise',
    hint: /监督|督促/,
    pattern: /(?:担负起?|肩负起?|负起)[^,。;的]{0,12}(?:监督检查|监督|督促)的?(?:责任|职责)/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 市人民政府应当将…列入对区县人民政府年度工作考核的内容
  {
    rule: 'prose-supervise',
    hint: /考核/,
    pattern: /(?:列入|纳入)对[^,。;]{2,30}考核(?:的?(?:内容|范围|指标)|体系)?(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 应当接受县级以上地方气象主管机构的指挥、管理和监督: the one named watches; not 拒不接受, 接受检查时
  {
    rule: 'prose-under-supervision',
    hint: /接受/,
    pattern: /(?<![拒未不]|拒绝)接受/g,
    behind: /^的?[^,。;的]{0,10}(?:监督|检查|考核|评估|督导|督查)(?!时|员|费)/,
    subject: null,
    object: 'SUPERVISE',
    rank: 5,
  },
  // 红火蚁疫情监测以县农业农村局为主
  {
    rule: 'prose-mainly',
    hint: /为主/,
    pattern: /(?<![“"])以/g,
    behind: /^为主[,。;]/,
    subject: null,
    object: 'RESPONSIBLE',
    rank: 4,
  },
  // 在省级数据管理部门的监督管理下具体负责…
  {
    rule: 'prose-under-supervision',
    hint: /下/,
    pattern: /(?<=^|[,。;:\u4e00-\u9fff])在/g,
    behind: /^的?(?:统一|业务)?(?:指导[和、])?监督(?:管理|检查|指导)?下/,
    subject: null,
    object: 'SUPERVISE',
    rank: 5,
  },
]

/** Cheap test that a sentence may hold a cue or 由. */
export const anyProseCue =
  /应当?做好|比例.{0,4}[抽核]|支持[,。;](?<=(?:[局委厅部办行会院]|公司|中心|部门)支持.)|(?:组长|建设|落实)单位[是为]|参加|联合|牵头|主办|考评|抓落实|各[尽司]其[责职]|协同|为主|督办|抽[查检]|会同|配合|协助|参与|成员单位|负责|负总责|承担|承办|责任|主管|职责|职权|职能|领导|[施设营实]主体|组成|委托|责成|督促|督导|督查|监督|监管|检查|抽查|考核|考评|敦促|评估|评价|监测|审计|报送|上报|反馈|接受|具体|由|商|会/
