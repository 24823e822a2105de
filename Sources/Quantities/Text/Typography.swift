/// One form for characters that print the same thing in several ways.
struct Typography {
  static let table = Typography()

  static let space: UInt16 = 0x20
  /// Marks a character that is left out altogether.
  static let dropped: UInt16 = 0

  /// The character that stands for this one in the scanners.
  @inline(__always)
  func normal(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 {
      // PM_2.5 and CO_2: the mark of a subscript.
      if unit == 0x5F { return Self.dropped }
      return unit > 0x20 && unit < 0x7F
        ? unit : (unit < 0x20 && !Self.isLineWhite(unit) ? Self.dropped : Self.space)
    }
    if unit >= 0x4E00 && unit <= 0x9FFF { return traditional(unit) }
    switch unit {
    // Full-width forms, Unicode block Halfwidth and Fullwidth Forms.
    case 0xFF01...0xFF5E: return unit - 0xFEE0
    case 0x3000, 0xA0, 0x2002...0x200A, 0x202F, 0x205F: return Self.space
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F, 0xAD:
      return Self.dropped
    case 0x80...0x9F: return Self.dropped
    // Dashes of one width: ‐ ‑ ‒ – − become a hyphen; the long dash — stays.
    case 0x2010...0x2013, 0x2212: return 0x2D
    case 0x2015, 0x2500, 0x2501: return 0x2014
    case 0x301C, 0x223C: return 0x7E
    case 0xB7, 0x2022, 0x30FB, 0x2027: return 0xB7
    case 0x2236, 0xFE30: return 0x3A
    case 0x2215: return 0x2F
    // 「」『』 and the ditto marks of old web pages are quotation marks.
    case 0x300C, 0x300E, 0x301D: return 0x201C
    case 0x300D, 0x300F, 0x301E, 0x301F: return 0x201D
    default: return unit
    }
  }

  private static func isLineWhite(_ unit: UInt16) -> Bool { unit == 9 || unit == 10 || unit == 13 }

  /// ASCII letters and digits, between which a space separates.
  @inline(__always)
  static func isWord(_ unit: UInt16) -> Bool {
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5A)
      || (unit >= 0x61 && unit <= 0x7A)
  }

  /// The simplified form of the traditional characters that numerals, units and words of the
  /// tables are written with in reports before 1956 and in reprints.
  @inline(__always)
  private func traditional(_ unit: UInt16) -> UInt16 {
    traditionalCharacters.contains(CodeUnit(unit)) ? simplified[unit] ?? unit : unit
  }

  private let simplified: [UInt16: UInt16]
  /// One bit a traditional character: nearly all are none.
  private let traditionalCharacters: CodeUnitSet

  private init() {
    var simplified: [UInt16: UInt16] = [:]
    var characters = CodeUnitSet()
    for pair in Self.pairs[...].words {
      let units = Array(pair.utf16)
      guard units.count == 2 else { continue }
      simplified[units[0]] = units[1]
      characters.insert(CodeUnit(units[0]))
    }
    self.simplified = simplified
    traditionalCharacters = characters
  }

  private static let pairs = """
    億亿 萬万 個个 餘余 噸吨 畝亩 約约 達达 過过 間间 這这 後后 來来 時时 華华 國国 會会 長长 產产 産产 業业 \
    農农 減减 數数 總总 額额 場场 處处 戶户 條条 項项 據据 從从 於于 與与 為为 爲为 現现 實实 經经 濟济 \
    發发 開开 關关 計计 劃划 當当 應应 報报 級级 組组 織织 結结 給给 統统 續续 維维 縣县 區区 鄉乡 鎮镇 \
    隊队 際际 電电 鐵铁 鋼钢 錢钱 銀银 門门 問问 題题 員员 單单 種种 類类 積积 穩稳 價价 優优 兩两 雙双 廠厂 \
    車车 輛辆 軍军 運运 還还 進进 選选 遠远 邊边 號号 葉叶 藥药 學学 書书 東东 樓楼 機机 橋桥 權权 歲岁 \
    殘残 漢汉 漲涨 灣湾 點点 熱热 環环 畢毕 萊莱 蘇苏 裝装 補补 製制 複复 見见 規规 視视  設设 許许 試试 \
    話话 該该 認认 誤误 說说 調调 談谈 請请 論论 證证 識识 議议 護护 讓让 負负 財财 責责 貨货 購购 費费 貿贸 \
    資资 質质 贏赢 贊赞 輸输 轉转 適适 遲迟 鄭郑 醫医 釋释 針针 錄录 鍵键 險险 陽阳 階阶 陸陆 隨随 離离 難难 \
    雲云 響响 頁页 頂顶 順顺 預预 領领 頭头 顯显 風风 飛飞 館馆 馬马 驗验 體体 魚鱼 麥麦 黨党 齊齐 齡龄 龍龙 \
    強强 佔占 衆众 眾众 氣气 決决 滿满 準准 災灾 養养 築筑 簡简 紅红 純纯 線线 練练 縮缩 績绩 繼继 聯联 聲声 職职 \
    興兴 舉举 舊旧 藝艺 節节 莊庄 術术 衛卫 講讲 變变 豐丰 貧贫 買买 賣卖 較较 載载 辦办 遷迁 郵邮 銷销 鋪铺 錦锦 \
    閉闭 閱阅 隻只 須须 頓顿 飯饭 鹽盐 黃黄 歷历 曆历 復复 廣广 幹干 幣币 師师 帶带 徵征 懷怀 戰战 擴扩 擔担 \
    搶抢 損损 擠挤 斷断 極极 構构 標标 樣样 檢检 歐欧 歸归 濕湿 溝沟 溫温 漁渔 煉炼 煙烟 燈灯 爭争 網网 絡络 賬账 帳账 圖图 紀纪 務务 聞闻 觀观 歡欢 團团 盡尽 齣出 臺台 裡里 裏里 眞真 \
    糧粮 豬猪 勞劳 動动 對对 導导 將将 專专 屬属 庫库 廢废 張张 彙汇 匯汇 態态 慶庆 擊击 攝摄 擬拟 擇择 擁拥 換换 攬揽 滅灭 \
    漸渐 潔洁 澤泽 無无 爐炉 獲获 獎奖 獻献 畫画 碼码 確确 禮礼 稅税 稱称 穀谷 窮穷 競竞 筆笔 籌筹 綠绿 綜综 緊紧 緩缓 編编 繳缴 罰罚 習习 \
    肅肃 脫脱 臨临 艱艰 蓋盖 薦荐 虧亏 蝦虾 衝冲 襲袭 覽览 觸触 訂订 訊讯 討讨 訓训 記记 訪访 詐诈 評评 詞词 詢询 詳详 誠诚 課课 謀谋 謠谣 \
    譽誉 讀读 賠赔 賦赋 贈赠 趨趋 踐践 躍跃 軌轨 軟软 輕轻 輪轮 輯辑 轄辖 連连 違违 遞递 鄰邻 鋁铝 錫锡 鍋锅 鎖锁 鏈链 鐘钟 鑄铸 閑闲 閣阁 \
    闊阔 陣阵 陰阴 陳陈 隱隐 雜杂 雞鸡 霧雾 靈灵 靜静 鞏巩 頒颁 頻频 顆颗 願愿 顧顾 駐驻 駕驾 騙骗 騰腾 驅驱 鬥斗 鮮鲜 鳥鸟 麗丽 刪删 訴诉 輿舆 別别 偵侦 傳传 監监 審审 細细 貸贷
    """
}
