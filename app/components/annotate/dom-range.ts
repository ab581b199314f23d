import type { Range as CodePointRange } from "#app/domain/annotate/steps.ts";
import type { UnitIndex } from "#app/domain/annotate/units.ts";

/**
 * The one place where positions in the page become offsets of the text and back. The page counts UTF-16 units inside
 * text nodes; everything else counts code points of the whole text. A text's element holds blocks marked with
 * `data-start` (code point offset of the block's first character), whose text nodes are the text and nothing else;
 * other words inside a block stand in elements marked with `data-aside`.
 */
export const blockAttribute = "data-start";
const aside = "[data-aside]";

/** Where the selection of a window lies in a text, start before end; null when it is empty or reaches outside. */
export function rangeInText(
  root: Element,
  index: UnitIndex,
  selection: Selection | null,
): CodePointRange | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf({ root, index, node: range.startContainer, at: range.startOffset, edge: "start" });
  const end = offsetOf({ root, index, node: range.endContainer, at: range.endOffset, edge: "end" });
  return start === null || end === null || end <= start ? null : { start, end };
}

/**
 * Code point offset of a point of the page, such as a click's caret. A point between blocks belongs to the block
 * after it as a start, and to the one before it as an end.
 */
export function offsetOf(point: {
  root: Element;
  index: UnitIndex;
  node: Node;
  at: number;
  edge: "start" | "end";
}): number | null {
  const { root, index, node, at, edge } = point;
  const block = blockOf(node);
  if (block && root.contains(block)) {
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(node, at);
    return index.toCodePoint(startUnit(block, index) + unitsIn(block, range));
  }
  return nearestEdge({ root, index, node, at, edge });
}

/** The range of the page that covers a stretch of the text; null where the page does not show it. */
export function pageRange(root: Element, index: UnitIndex, range: CodePointRange): Range | null {
  const from = pointAt(root, index, range.start, "start");
  const to = pointAt(root, index, range.end, "end");
  if (!from || !to) return null;
  const found = document.createRange();
  found.setStart(from.node, from.at);
  found.setEnd(to.node, to.at);
  return found;
}

/** Selects a stretch of the text in the page and shows it. */
export function selectInPage(root: Element, index: UnitIndex, range: CodePointRange): Range | null {
  const found = pageRange(root, index, range);
  if (!found) return null;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(found);
  return found;
}

function blockOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`[${blockAttribute}]`) ?? null;
}

/** UTF-16 offset in the text of a block's first character. */
function startUnit(block: Element, index: UnitIndex): number {
  return index.toUtf16(Number(block.getAttribute(blockAttribute)));
}

/** Text nodes of a block in order, without what stands aside. */
function textNodes(block: Element): TreeWalker {
  return document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element)
      return node.matches(aside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return NodeFilter.FILTER_ACCEPT;
  });
}

/** How many units of a block's text lie before the end of a range that starts with the block. */
function unitsIn(block: Element, range: Range): number {
  const walker = textNodes(block);
  let units = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node === range.endContainer) return units + range.endOffset;
    if (range.comparePoint(node, 0) > 0) return units;
    units += node.length;
  }
  return units;
}

/** The end of the block before a point, or the start of the block after it. */
function nearestEdge(point: {
  root: Element;
  index: UnitIndex;
  node: Node;
  at: number;
  edge: "start" | "end";
}): number | null {
  const here = document.createRange();
  here.setStart(point.node, point.at);
  let before: Element | null = null;
  for (const block of point.root.querySelectorAll(`[${blockAttribute}]`)) {
    if (here.comparePoint(block, 0) > 0) {
      return point.edge === "start" || !before
        ? point.index.toCodePoint(startUnit(block, point.index))
        : endOf(before, point.index);
    }
    before = block;
  }
  return before ? endOf(before, point.index) : null;
}

function endOf(block: Element, index: UnitIndex): number {
  const whole = document.createRange();
  whole.selectNodeContents(block);
  return index.toCodePoint(startUnit(block, index) + unitsIn(block, whole));
}

function pointAt(root: Element, index: UnitIndex, at: number, edge: "start" | "end") {
  const block = blockAt(root, at, edge);
  if (!block) return null;
  let left = index.toUtf16(at) - startUnit(block, index);
  const walker = textNodes(block);
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length || (edge === "end" && left === node.length)) return { node, at: left };
    left -= node.length;
    last = node;
  }
  return last ? { node: last, at: last.length } : null;
}

/** The last block that starts at or before an offset; as an end, strictly before it. */
function blockAt(root: Element, at: number, edge: "start" | "end"): Element | null {
  const blocks = root.querySelectorAll(`[${blockAttribute}]`);
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = Number(blocks[middle]?.getAttribute(blockAttribute));
    if (edge === "start" ? start <= at : start < at) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1] ?? null;
}
