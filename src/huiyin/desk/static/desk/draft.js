/* Keeps what one has typed into a form until it is saved, for a day at most, on this device and for
   this account; never a file, a name or a number of a person. Without it forms work as they do. */
(function () {
  "use strict";
  var PREFIX = "huiyin-form-", SENT = "huiyin-form-sent", DAY = 24 * 3600 * 1000;
  var store, session;
  try { store = window.localStorage; session = window.sessionStorage; } catch (_e) { return; }
  if (!store || !session) { return; }

  function read(key) { try { return JSON.parse(store.getItem(key)); } catch (_e) { return null; } }
  function drop(key) { try { store.removeItem(key); } catch (_e) { /* nothing is kept there */ } }

  for (var i = store.length - 1; i >= 0; i--) {
    var name = store.key(i);
    if (name && name.indexOf(PREFIX) === 0) {
      var old = read(name);
      if (!old || !(Date.now() - old.at < DAY)) { drop(name); }
    }
  }

  var form = document.querySelector("form[data-draft]");
  var key = form ? PREFIX + form.dataset.draft + "-" + location.pathname : "";
  var sent = session.getItem(SENT);
  if (sent && document.querySelector(".message.success")) { drop(sent); }
  session.removeItem(SENT);
  if (!form) { return; }

  function fields() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && ["file", "hidden", "password", "submit", "button"].indexOf(field.type) < 0 &&
        !field.hasAttribute("data-private");
    });
  }
  function said() {
    var found = [];
    fields().forEach(function (field) {
      var chosen = field.type === "radio" || field.type === "checkbox";
      if (chosen ? field.checked : field.value) { found.push([field.name, field.value]); }
    });
    return found;
  }

  var kept = read(key), first = JSON.stringify(said());
  var offer = document.getElementById("draft");
  var waiting = kept && sent !== key && JSON.stringify(kept.said) !== first && offer;
  if (waiting) { offer.hidden = false; }

  form.addEventListener("input", function () {
    if (waiting) { return; }
    try { store.setItem(key, JSON.stringify({ at: Date.now(), said: said() })); } catch (_e) { /* full */ }
  });
  form.addEventListener("submit", function () { session.setItem(SENT, key); });
  if (!offer) { return; }
  offer.querySelector("[data-draft-restore]").addEventListener("click", function () {
    fields().forEach(function (field) {
      var mine = kept.said.filter(function (one) { return one[0] === field.name; });
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = mine.some(function (one) { return one[1] === field.value; });
      } else { field.value = mine.length ? mine[0][1] : ""; }
    });
    waiting = false;
    offer.hidden = true;
    var folded = form.closest("details");
    if (folded) { folded.open = true; }
    form.dispatchEvent(new Event("change", { bubbles: true }));
  });
  offer.querySelector("[data-draft-drop]").addEventListener("click", function () {
    drop(key);
    waiting = false;
    offer.hidden = true;
  });
})();
