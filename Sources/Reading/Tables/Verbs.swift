import Quantities

/// Verbs of work reports, by what stands beside them.
enum Verbs {
  enum Meaning: String, Sendable, Hashable {
    /// Takes an object that is counted: 建成, 关闭, 约谈.
    case action
    /// Happens to or is done by what is counted: 获评, 参与, 入选.
    case event
  }

  static let table = WordTable<Meaning>(
    """
    action\t建成 建设 新建 改建 扩建 改扩建 创建 共建 组建 建立 成立 设立 开通 开工 开工建设 续建 布局 打造 培育 引进 引育 招引 签约 落地 投产 投运 投用 建成投用 建成投入 建成投运\t建成5G基站1271个
    action\t完成 实施 组织实施 启动 启动实施 推进 推动 开展 深入开展 组织 组织开展 举办 承办 召开 策划 策划组织 举行 承担 出台 制定 制修订 修订 印发 发布 推出 编制 编发 编撰 发放 发出 下发\t开展安全检查30多次
    action\t受理 办理 办结 处置 处理 办理处置 督办处置 督办 查处 查办 侦办 侦破 破获 抓获 打掉 移交 移送 约谈 依法约谈 关闭 关停 清理 清理下架 下架 处罚 排查 检查 巡查 整改 督促整改 治理 整治 拆除 取缔 注销 封停 封堵 拦截 删除 清除 处分 问责 立案 立案查处 起诉 审结 审理 调解 化解 监测 筛查 审核 审批 检测 抽检 通报 曝光 备案\t关闭违法违规网站95家
    action\t新增 增加 净增 减少 压减 淘汰 化解 退出 关停退出 降低 节约 改造 改造提升 升级 提升 更新 修复 治理修复 绿化 造林 种植 植树 栽植 播种 改良 修建 架设 铺设 敷设 安装 投放 配备 购置 新购 补齐\t改造老旧小区6470个
    action\t争取 落实 安排 拨付 投入 筹措 筹集 募集 捐助 捐赠 资助 救助 补助 补贴 减免 减税 退税 兑现 偿还 化债 发行 融资 贷款 投资 吸引 利用 引资 支出 支付 缴纳 征收 实现 创收 销售 交易 出口 进口\t争取资金15万元
    action\t培训 招聘 招收 招录 招生 引才 选派 选聘 聘请 聘任 培养 表彰 评选 评定 认定 命名 授予 选树 吸纳 安置 转移 搬迁 易地搬迁 帮扶 慰问 走访 服务 惠及 覆盖 受益 接待 接收 接诊 救治 接种 保障 供应 储备 收储 生产 加工 运输 开行 开设 开办 收集 收集上报 上报 采集 归集 汇聚 整合 接入 上线 上架 注册 登记 核发 颁发 发证 审定 拥有 占有 筛选 抽调 出动 动员 发动 印制 张贴 悬挂 播放 刊发 刊播 播发 转发 推送 采写 报道 创作 摄制 出版 展出 参展 通达 参赛 解决 解决群众 在建 续建 待建 提供 建有 设有 覆盖了 涵盖 包含 延伸覆盖 惠及了 列入 纳入 争创 申报 获批 实名认证 认证 收件 指导\t接待游客17.52亿人次
    event\t破案 植树 新开工 竣工 开复工 完工 获评 获批 获 荣获 获得 被评为 被授予 评为 入选 入围 入列 上榜 跻身 进入 当选 列入 纳入 通过 取得 夺得 参与 参加 参赛 留言 转发 点赞 投票 关注 实施 实现 建立 建成 开通 完成 达到 达 突破 超过 增长 受益 脱贫 摘帽 退出 落户 入驻 签约 开工 投产 上市 挂牌 登陆 注册 加入 成为 得到 享受 报名 观看 就业 创业 返乡 开展 组织 签订 列出 受到 使用 运行 投入使用 投用 通车 覆盖 接受 出席 荣膺 落地 齐聚 亮相 申办\t7家企业被评为试点企业
    """)

  /// Verbs that may begin what is measured.
  static let actionTrie = TermTrie(
    table.rows.filter { $0.meaning == .action }.flatMap { row in row.words.map { ($0, true) } })
  /// Verbs that may follow what is counted.
  static let eventTrie = TermTrie(table.rows.flatMap { row in row.words.map { ($0, true) } })
}
