import { accountableCues } from './accountable-cues.ts'
import type { ProseCue } from './cue.ts'

/** Whose task it is: 负责, 承担, 主管, 责任主体, 按照各自职责. */
export const chargeCues: readonly ProseCue[] = [
  {
    rule: 'prose-responsible',
    hint: /(?:单位|部门)[是为]/,
    pattern: /(?<=(?:责任|主责|主办|承办|实施|建设|主管|监管|落实)(?:单位|部门))[是为]/g,
    behind: /^[,。;]/,
    subject: null,
    object: 'RESPONSIBLE',
    rank: 2,
  },
  // 成立大赛组委会,统筹赛事的组织; 领导小组下设办公室,设在市体育局,协调日常事务
  {
    rule: 'prose-responsible',
    hint: /统筹|领导|协调/,
    pattern:
      /(?<=(?<!可)(?:成立|设立|组建)[^,。;由]{2,30}(?:领导小组|委员会|组委会|指挥部|专班),|下设办公室,(?:办公室)?设在[^,。;]{2,16},)(?:统筹|领导|协调)(?=[^,。;]{2,})/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 大赛由市教育局主办,青川棋院承办
  {
    rule: 'prose-responsible',
    hint: /承办/,
    pattern: /(?<=主办[,、](?:[^。;]{2,60}协办[,、])?[^。;]{2,60})承办(?=[,。;、]|$)/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 2,
  },
  // 国家卫生健康委基层司负责组织实施; 县域医共体由牵头医院院长负总责; not 负责同志, 各负其责, 专人负责
  {
    rule: 'prose-responsible',
    hint: /负责|负总责/,
    pattern:
      /(?:(?<!高度|专人|各自|分管|对.{1,8}|谁.{1,6}|认真|敢于|直接|(?<!运营|营运|承运|经营|管理|维护|养护)人)负责(?!人|同志|制(?![定订作造])|任|的|领导(?![和、](?:组织|指导)|[本全])|单位|部门|该|[^,。;]{0,16}的(?:工作)?人员)|负总责)/g,
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
    hint: /委托|责成|授权/,
    pattern:
      /(?<=由[^,。;]{2,40})(?<!自行)(?:责成|委托|授权)(?![的书经]|专业|第三方|有资质|[具拥]有|具备|有关|相关|社会|中介|符合)/g,
    behind: /^[\u4e00-\u9fff]{2}/,
    subject: 'RESPONSIBLE',
    object: 'RESPONSIBLE',
    rank: 6,
  },
  // 王大川党组书记、局长:主持全面工作, 罗灿副局长分管…, 协助分管…: a leader of his field; not 协助分管副县长做好…
  {
    rule: 'prose-in-charge',
    hint: /主持|分管|协管/,
    pattern:
      /(?<=[长任记员师席志理监][):]{0,2}|:|[长任记员席](?:[\u4e00-\u9fff×]{2,3}))(?:主持(?=[^,。;]{0,10}工作[,。;])|(?:协助[^,。;]{0,8})?(?:分管|协管)(?!领导|副|负责|[省市县区局厅委]?(?:领导|[省市县区局厅]长)|[^,。;]{0,12}的))/g,
    subject: 'RESPONSIBLE',
    object: null,
    rank: 0,
  },
  // 地方各级财政部门、农业部门具体组织实施
  {
    rule: 'prose-carry-out',
    hint: /具体/,
    pattern:
      /具体(?:组织)?(?:实施|落实|承办|办理|执行)(?![方办细措计情])(?=[,。;]|[^,。;的]{1,20}工作|[^,。;的]{2,20}(?:制度|规划|办法|计划|项目|工程|活动)(?:[和与、]|[,。;]))/g,
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
  ...accountableCues,
  // 市人民政府对本行政区域内的规划和建设实行统一领导; 县人民政府统一领导本县消防工作, 各级人民政府领导本行政区域的禁毒工作, 警备区领导本市的征兵工作
  {
    rule: 'prose-govern',
    hint: /领导/,
    pattern:
      /对[^,。;了]{2,40}实行统一领导(?=[,。;])|(?<=政府|警备区|军区|指挥部|国务院|军事委员会|中央军委)(?:统一(?:领导|组织)|(?:共同)?领导)(?=[本全][^,。;]{2,30}工作[,。;])/g,
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
  // 省市场监管局组织专家对申报材料进行审核, 县局指导企业申报,并对材料进行审查: a step of a procedure, whose it is; not 区发改委委托的机构
  {
    rule: 'prose-step',
    hint: /审[查核]|[初复评]审|核[查实验]/,
    pattern:
      /(?<=[局委厅办]|部门|中心|,并?)(?<!委托的[^。;]{2,80})(?:组织(?:专家|人员)?)?对[^,。;了]{2,40}(?:进行|开展|组织)[^,。;]{0,6}(?:审查|审核|初审|复审|评审|核查|复核|核实|核验)(?=[,。;])/g,
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
]
