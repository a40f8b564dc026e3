// SPDX-License-Identifier: Apache-2.0
// Changes a page while what its reader looks at stays where it is.
document.documentElement.style.overflowAnchor = "none";

export function steadily(work) {
  const steady = scrollY > 0 ? first() : null;
  const top = steady?.getBoundingClientRect().top;
  const done = work();
  if (steady?.isConnected) {
    scrollBy({ top: steady.getBoundingClientRect().top - top, behavior: "instant" });
  }
  return done;
}

// The first thing in sight.
function first() {
  return [...document.querySelectorAll("main :is([data-item], h1, h2, li, p, pre, label)")].find(
    element => element.getBoundingClientRect().bottom > 0,
  );
}
