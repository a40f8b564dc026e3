// SPDX-License-Identifier: Apache-2.0
// What a page says of itself while it is open: in sight, or only to those who listen.
import { steadily } from "/static/steady.js";

const place = document.createElement("div");
const whisper = document.createElement("p");
place.id = "notices";
place.setAttribute("role", "status");
whisper.className = "vh";
whisper.setAttribute("role", "status");
document.querySelector("body > header").after(place);
document.body.append(whisper);

export function say(name, words, ...more) {
  const line = document.createElement("p");
  line.dataset.notice = name;
  line.append(words);
  more.forEach(part => line.append(" ", part));
  const before = find(name);
  if (!before) {
    steadily(() => place.append(line));
  } else if (!before.isEqualNode(line)) {
    before.replaceWith(line);
  }
}

export function has(name) {
  return find(name) !== null;
}

export function silence(name) {
  const line = find(name);
  if (line) {
    steadily(() => line.remove());
  }
}

export function announce(words) {
  whisper.textContent = "";
  whisper.textContent = words;
}

function find(name) {
  return place.querySelector(`[data-notice="${name}"]`);
}
