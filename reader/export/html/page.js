"use strict";

/* Filters and keys. Without a script the page reads the same; nothing is fetched, kept or sent. */
(() => {
  const tools = document.getElementById("tools");
  if (!tools) return;

  const head = document.querySelector(".rows > thead th:last-child");
  const rows = [...document.querySelectorAll(".rows > tbody")];
  const stops = [...document.querySelectorAll(".rows > tbody a[href^='#row-']")];
  const texts = new Map();
  const choices = [...tools.querySelectorAll("input[type=radio]")];
  const sought = tools.querySelector("input[type=search]");
  const switched = tools.querySelector("input[type=checkbox]");
  const teller = tools.querySelector("select");
  const count = tools.querySelector("output");
  const help = tools.querySelector("details");

  const rowOf = (stop) => stop.closest("tbody");
  const isShown = (stop) => !stop.closest("[hidden]");
  const isOf = (row, kinds) => !kinds.length || kinds.some((kind) => row.classList.contains(kind));

  function textOf(row) {
    if (!texts.has(row)) texts.set(row, row.textContent.toLowerCase());
    return texts.get(row);
  }

  /* Whether the chosen account tells anything in the row; what others tell beside it alone is hidden. */
  function isTold(row) {
    const chosen = teller.value && row.rows[0].cells[teller.value];
    for (const alone of row.querySelectorAll("div[id]")) alone.hidden = Boolean(chosen) && !chosen.contains(alone);
    return !chosen || chosen.hasChildNodes();
  }

  function filter() {
    const kinds = choices.find((choice) => choice.checked).value.split(" ").filter(Boolean);
    const words = sought.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !isOf(row, kinds) || !isTold(row) || (words && !textOf(row).includes(words));
    const shown = stops.filter(isShown).length;
    count.textContent = `${shown} of ${stops.length} rows shown`;
  }

  function show(choice) {
    choice.checked = true;
    filter();
  }

  function showAll() {
    sought.value = teller.value = "";
    show(choices[0]);
  }

  /* A link may lead to a row that the filter hides. */
  function reveal() {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target || isShown(target)) return;
    showAll();
    target.scrollIntoView();
  }

  /* The place of the focused row among all, or half a place before the first one in view. */
  function here() {
    const focused = stops.indexOf(document.activeElement);
    if (focused >= 0) return focused;
    const top = head.getBoundingClientRect().bottom;
    const below = stops.findIndex((stop) => isShown(stop) && stop.getBoundingClientRect().bottom > top);
    return (below < 0 ? stops.length : below) - 0.5;
  }

  function go(step, from, kinds = []) {
    const fits = (stop) => isShown(stop) && isOf(rowOf(stop), kinds);
    const next = stops.findLastIndex((stop, at) => at < from && fits(stop));
    focus(step < 0 ? stops[next] : stops.find((stop, at) => at > from && fits(stop)));
  }

  function focus(stop) {
    if (!stop) return;
    stop.focus({ preventScroll: true });
    (stop.closest("div[id]") || rowOf(stop)).scrollIntoView({ block: "nearest" });
  }

  const moves = { d: ["differ"], p: ["speaker"], u: ["only"], a: ["agree"], "]": ["differ", "speaker"], j: [] };
  const keys = {
    k: () => go(-1, here()),
    "[": () => go(-1, here(), moves["]"]),
    g: () => go(1, -1),
    G: () => go(-1, stops.length),
    f: () => show(choices[(choices.findIndex((choice) => choice.checked) + 1) % choices.length]),
    W: showAll,
    "/": () => sought.focus(),
    "?": () => {
      help.open = !help.open;
      help.querySelector("summary").focus();
    },
  };
  for (const [key, kinds] of Object.entries(moves)) {
    keys[key] = () => go(1, here(), kinds);
    if (/[dpua]/.test(key)) keys[key.toUpperCase()] = () => go(-1, here(), kinds);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target === sought) {
      if (event.key !== "Escape") return;
      sought.value = "";
      filter();
      sought.blur();
    } else if (switched.checked && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  choices.forEach((choice) => choice.addEventListener("change", filter));
  teller.addEventListener("change", filter);
  sought.addEventListener("input", filter);
  addEventListener("hashchange", reveal);
  tools.hidden = false;
  filter();
})();
