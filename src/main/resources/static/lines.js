// SPDX-License-Identifier: Apache-2.0
// Numbers the lines of a text being edited, marks those with a warning, and leads from a warning to its line.
const area = document.querySelector("textarea[data-lines]");
if (area) {
  const links = [...document.querySelectorAll("a[data-line]")];
  const warned = new Set(links.map(link => Number(link.dataset.line)));
  const gutter = document.createElement("div");
  gutter.className = "gutter";
  gutter.setAttribute("aria-hidden", "true");
  area.before(gutter);

  const height = () => parseFloat(getComputedStyle(area).lineHeight);
  let lines = 0;
  const count = () => {
    lines = area.value.split("\n").length;
    draw();
  };
  const draw = () => {
    const padding = parseFloat(getComputedStyle(area).paddingTop);
    const first = Math.max(0, Math.floor((area.scrollTop - padding) / height()));
    const last = Math.min(lines, first + Math.ceil(area.clientHeight / height()) + 1);
    gutter.style.top = area.offsetTop + area.clientTop + "px";
    gutter.style.height = area.clientHeight + "px";
    gutter.replaceChildren(...Array.from({ length: last - first }, (_, i) => row(first + i, padding)));
  };
  const row = (line, padding) => {
    const row = document.createElement("span");
    row.textContent = line + 1;
    row.className = warned.has(line + 1) ? "warns" : "";
    row.style.top = padding + line * height() - area.scrollTop + "px";
    return row;
  };
  const show = line => {
    let start = 0;
    for (let i = 1; i < line; i++) {
      start = area.value.indexOf("\n", start) + 1;
    }
    const end = area.value.indexOf("\n", start);
    area.focus();
    area.setSelectionRange(start, end < 0 ? area.value.length : end);
    area.scrollTop = Math.max(0, (line - 4) * height());
    area.scrollLeft = 0;
  };

  links.forEach(link => link.addEventListener("click", event => {
    event.preventDefault();
    show(Number(link.dataset.line));
  }));
  area.addEventListener("input", count);
  area.addEventListener("scroll", draw);
  new ResizeObserver(draw).observe(area);
  count();
}
