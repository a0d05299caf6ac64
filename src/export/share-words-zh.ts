import type { TravelWords } from './share-words.ts';

export const travelWordsZh: TravelWords = {
  title: '带走这张图',
  lead: '放进报告、幻灯片或网页，结论、来源和数据版本都跟着走。',

  picture: {
    source: (documents) => `来源：${documents}`,
    inBulletin: (bulletin, documents) => `${bulletin}，${documents}`,
    join: '；',
    imprint: (site, { version, date }) => `${site} · 数据 ${version} 版${date === null ? '' : `，${date}`}`,
  },

  pictures: {
    title: '图片',
    size: '尺寸',
    sizes: {
      slide: '整页幻灯片',
      half: '半页幻灯片',
      square: '方图',
      a4: 'A4 通栏，300 dpi',
      share: '链接预览图',
      figure: '网页插图',
    },
    pixels: (width, height) => (height === null ? `宽 ${String(width)}` : `${String(width)} × ${String(height)}`),
    theme: '深浅',
    themes: { light: '浅色', dark: '深色' },
    background: '底色',
    backgrounds: { plain: '实底', transparent: '透明' },
    png: '下载 PNG',
    svg: '下载 SVG',
    copy: '复制图片',
    copied: '已复制，可以直接粘贴。',
    making: '正在生成……',
    preview: '图片预览',
    ready: '现成的图片',
    copyBlocked: '浏览器没有让本页复制图片。请改用“下载 PNG”，再插入文档。',
    pngFailed: '浏览器没能生成 PNG。可以下载 SVG，Word、PPT 和 WPS 都能插入。',
    failed: '图片没有做成，请重试，或用下面现成的图片。',
  },

  slides: {
    title: '幻灯片',
    text: '一页 PPTX：图表是可以编辑的原生图表，数据和出处在里面。',
    make: (theme) => `下载 PPTX（${theme}）`,
    failed: 'PPTX 没有做成，请重试，或下载图片插入幻灯片。',
  },

  data: { title: '数据', model: '图表模型（JSON）' },

  embed: {
    title: '嵌入网页',
    text: '复制到网页源码中，不依赖脚本。',
    make: '生成嵌入代码',
    build: '调整宽度、语言和深浅',
    code: '嵌入代码',
  },

  brief: { title: '演示', text: '排进自己的演示，全屏讲。', add: '加入我的演示' },

  citation: {
    title: '引用',
    text: '请补上引用日期。',
    styles: { gb: 'GB/T 7714—2015', plain: '英文' },
  },

  copyText: '复制',
  textCopied: '已复制',
  textCopyBlocked: '浏览器没有让本页复制；文字已选中，请按 Ctrl+C。',

  blanks: { site: '本站网址/', day: '引用日期' },

  related: '相关的图',
  noscript: '打开脚本后，还可选尺寸、深浅和透明底，复制图片，生成 PPTX。',
  panelFailed: '选尺寸和做 PPTX 的部分没有载入；上面现成的图片可以用。',
  retry: '重试',
  shareAlt: (site) => `${site}：把政报文字里的数字变成看得见、可比较、查得到出处的图`,
};
