/* Escape closes the fold that one stands in and gives its heading the focus back. Without it a fold
   is closed where it was opened: by Enter or Space on its heading. */
(function () {
  "use strict";
  document.addEventListener("keydown", function (event) {
    var here = document.activeElement;
    if (event.key !== "Escape" || event.isComposing || event.defaultPrevented || !here) { return; }
    if (here.type === "search" && here.value) { return; }
    var fold = here.closest("details[open]");
    if (!fold) { return; }
    fold.open = false;
    fold.querySelector("summary").focus();
  });
})();
