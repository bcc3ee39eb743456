// The like of every shape of an inventory, as users of PptxGenJS write it: one call per shape.
//
//     node draw.js INVENTORY.json TARGET.pptx
//
// Prints how many seconds it took, without starting Node and reading the inventory.

import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import pptxgen from "pptxgenjs";

const EMU_PER_INCH = 914400;
const INK = "222A35";
const SETTING = { fontSize: 10, color: INK, bold: false };

// Groups are not drawn: PptxGenJS has none. What is in them is.
const DRAW = {
  autoshape: (slide, record) =>
    slide.addText(runs(record), { shape: "roundRect", fill: { color: INK }, ...box(record) }),
  chart: drawChart,
  connector: (slide, record) => slide.addShape("line", { line: { color: INK }, ...box(record) }),
  freeform: drawFreeform,
  group: (slide, record) => drawAll(slide, record.inner),
  picture: (slide, record) =>
    slide.addImage({ data: `image/png;base64,${record.image}`, ...box(record) }),
  table: drawTable,
  text_box: (slide, record) => slide.addText(runs(record), box(record)),
};

function drawAll(slide, records) {
  for (const record of records) DRAW[record.kind](slide, record);
}

function drawFreeform(slide, record) {
  const { x, y, w, h } = box(record);
  const count = Math.max(record.points, 3);
  const points = Array.from({ length: count }, (_, step) => {
    const turn = (2 * Math.PI * step) / count;
    return { x: (w * (1 + Math.cos(turn))) / 2, y: (h * (1 + Math.sin(turn))) / 2, moveTo: !step };
  });
  const line = { color: INK };
  slide.addShape("custGeom", { x, y, w, h, line, points: [...points, { close: true }] });
}

function drawTable(slide, record) {
  const rows = record.cells.map((row) => row.map((text) => ({ text, options: SETTING })));
  slide.addTable(rows, box(record));
}

function drawChart(slide, record) {
  if (record.plot === "XyPlot") {
    const places = Array.from(record.series[0] ?? [], (_, place) => place);
    const series = record.series.map((values, n) => ({ name: `Series ${n}`, values: filled(values) }));
    slide.addChart("scatter", [{ name: "X", values: places }, ...series], box(record));
    return;
  }
  const kind = { AreaPlot: "area", BarPlot: "bar", LinePlot: "line" }[record.plot];
  const labels = record.categories;
  const series = record.series.map((values, n) => ({ name: `Series ${n}`, labels, values: filled(values) }));
  slide.addChart(kind, series, box(record));
}

const filled = (values) => values.map((value) => value ?? 0);

function runs(record) {
  return record.paragraphs.map((text) => ({ text, options: { ...SETTING, breakLine: true } }));
}

function box(record) {
  const [x, y, w, h] = record.box.map((side) => side / EMU_PER_INCH);
  return { x, y, w, h };
}

async function drawn(slides) {
  const deck = new pptxgen();
  deck.layout = "LAYOUT_WIDE";
  for (const record of slides) {
    const slide = deck.addSlide();
    slide.addText(record.title, { x: 0.5, y: 0.4, w: 12.3, h: 0.8, ...SETTING });
    drawAll(slide, record.shapes);
    if (record.notes) slide.addNotes(record.notes);
  }
  return deck.write({ outputType: "nodebuffer" });
}

const [source, target] = process.argv.slice(2);
const slides = JSON.parse(readFileSync(source, "utf8"));
const started = performance.now();
const content = await drawn(slides);
console.log((performance.now() - started) / 1000);
writeFileSync(target, content);
