// SPDX-License-Identifier: Apache-2.0
// What this browser keeps of notes that are not yet on the server: for each person and meeting its own.
const full = new Map();

export function kept(desk, key) {
  const place = name(desk, key);
  return full.get(place) ?? JSON.parse(localStorage.getItem(place));
}

// Answers whether it could be kept beyond this page.
export function keep(desk, key, record) {
  const place = name(desk, key);
  try {
    localStorage.setItem(place, JSON.stringify(record));
    full.delete(place);
    return true;
  } catch {
    // The browser's store is full: the page holds it until the server does.
    full.set(place, record);
    return false;
  }
}

export function drop(desk, key) {
  full.delete(name(desk, key));
  localStorage.removeItem(name(desk, key));
}

export function all(desk) {
  const head = name(desk, "");
  return Object.keys(localStorage)
    .filter(key => key.startsWith(head))
    .map(key => kept(desk, key.slice(head.length)));
}

function name(desk, key) {
  return `note ${desk.who} ${desk.meeting} ${key}`;
}
