// SPDX-License-Identifier: Apache-2.0
// Makes a part of the page what it has become, touching nothing that stayed as it was; answers with what changed.
export function morph(old, fresh) {
  const changed = new Set();
  become(old, fresh, changed);
  const all = [...changed];
  return all.filter(element => !all.some(other => other !== element && other.contains(element)));
}

function become(old, fresh, changed) {
  if (old.isEqualNode(fresh)) {
    return;
  }
  if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) {
    put(old, fresh, changed);
  } else if (old.nodeType === Node.ELEMENT_NODE) {
    attributes(old, fresh);
    children(old, fresh, changed);
  } else {
    note(fresh, old.parentElement, changed);
    old.data = fresh.data;
  }
}

function attributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && name !== "open") {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
}

function children(old, fresh, changed) {
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  while (before.length && after.length && before[0].isEqualNode(after[0])) {
    before.shift();
    after.shift();
  }
  while (before.length && after.length && before.at(-1).isEqualNode(after.at(-1))) {
    before.pop();
    after.pop();
  }
  if (before.length === after.length) {
    before.forEach((node, i) => become(node, after[i], changed));
  } else {
    rearrange(old, before, after, changed);
  }
}

// What has a name is found again by it, the rest when it is the same; what is not found has come or gone.
function rearrange(parent, before, after, changed) {
  const end = before.length ? before.at(-1).nextSibling : null;
  const kept = [];
  for (const node of after) {
    const at = before.findIndex(other => (name(node) ? name(other) === name(node) : other.isEqualNode(node)));
    kept.push(at < 0 ? null : before[at]);
    before.splice(0, at + 1).slice(0, -1).forEach(gone => gone.remove());
  }
  before.forEach(gone => gone.remove());
  let place = end;
  for (let i = after.length - 1; i >= 0; i--) {
    if (kept[i]) {
      become(kept[i], after[i], changed);
      place = kept[i];
    } else {
      place = parent.insertBefore(document.importNode(after[i], true), place);
      note(place, place, changed);
    }
  }
}

function name(node) {
  const words = node.id || node.dataset?.item || node.getAttribute?.("aria-labelledby");
  return words && `${node.nodeName} ${words}`;
}

function put(old, fresh, changed) {
  const node = document.importNode(fresh, true);
  old.replaceWith(node);
  note(node, node, changed);
}

function note(node, element, changed) {
  if (node.textContent.trim()) {
    changed.add(element.nodeType === Node.ELEMENT_NODE ? element : element.parentElement);
  }
}
