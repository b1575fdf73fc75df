// The texts in sight whose contrast with what is behind them is below 4.5 to 1.
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
function rgba(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}
function over(top, below) {
  return [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
}
function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}
function behind(element) {
  const layers = [];
  for (let e = element; e; e = e.parentElement) {
    const rect = e.matches('g.cell') && e.querySelector('rect');
    const layer = rgba(rect ? getComputedStyle(rect).fill : getComputedStyle(e).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((below, top) => over(top, below), [255, 255, 255, 1]);
}
const low = [];
for (const element of document.querySelectorAll('body *')) {
  const words = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const box = element.getBoundingClientRect();
  if (!words || element.matches('script, option, title, .vh, .skip') || !box.width || box.top > innerHeight) continue;
  const style = getComputedStyle(element);
  const ground = behind(element);
  const ink = over(rgba(element.matches('svg text') ? style.fill : style.color), ground);
  const [x, y] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
  const ratio = (x + 0.05) / (y + 0.05);
  if (ratio < 4.5) low.push({ text: element.textContent.slice(0, 40), ratio: ratio.toFixed(2), ink: style.color, ground: ground.join() });
}
return low;
