// SPDX-License-Identifier: Apache-2.0
// Says to the others at the desk on which note this browser writes, and shows where they do.
const AGAIN = 15000;
const LIFE = 40000;
let beat;
let fade;

export function hold(desk, note, take) {
  clearInterval(beat);
  beat = setInterval(() => say(desk, note.item, false), AGAIN);
  return say(desk, note.item, take);
}

export function leave(desk) {
  clearInterval(beat);
  return say(desk, "", false);
}

async function say(desk, item, take) {
  try {
    const answer = await fetch(`/api/v1/agendas/${desk.meeting}/presence`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ item, take }),
    });
    if (answer.ok) {
      hear(desk, (await answer.json()).presence);
    }
  } catch {
    // Without a line nobody can be told; what is typed is kept all the same.
  }
}

// Whoever says nothing more has left.
export function hear(desk, holders) {
  clearTimeout(fade);
  if (holders.length) {
    fade = setTimeout(() => hear(desk, []), LIFE);
  }
  for (const note of desk.notes.values()) {
    const holder = holders.find(one => one.item === note.item && one.who !== desk.who);
    if (note.area && note.holder?.who !== holder?.who) {
      show(desk, note, holder);
    }
  }
}

// The page was made anew around the notes.
export function again(desk) {
  for (const note of desk.notes.values()) {
    if (note.area && note.holder) {
      show(desk, note, note.holder);
    }
  }
}

function show(desk, note, holder) {
  note.holder = holder;
  if (holder && note.waits) {
    note.save();
  }
  note.area.readOnly = Boolean(holder);
  const place = note.part("holder");
  place.replaceChildren();
  if (holder) {
    const take = document.createElement("button");
    take.type = "button";
    take.textContent = "Take over";
    take.addEventListener("click", () => takeOver(desk, note));
    place.append(`${holder.name} is writing here. `, take);
  }
}

// What the other typed is on the server or on its way there; both texts are kept.
export async function takeOver(desk, note) {
  await desk.refresh();
  note.area.focus();
  await hold(desk, note, true);
}
