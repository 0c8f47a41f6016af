// Sizes follow the letters of the resident's browser, but not those of sites that make the root smaller.
/** The style of the button and the panel. Colours come from the theme, and are ours without one. */
export const embedStyle = `
:host {
  all: initial;
}
*, *::before, *::after {
  box-sizing: border-box;
}
.box {
  --brand: var(--berichtwacht-brand, #143352);
  --on-brand: var(--berichtwacht-on-brand, #fff);
  --ink: var(--berichtwacht-ink, #1a1a1a);
  --radius: var(--berichtwacht-radius, 10px);
  font: max(1rem, 16px)/1.5 var(--utrecht-document-font-family, system-ui, sans-serif);
  color: var(--ink);
}
.opener {
  position: fixed;
  z-index: 2147483000;
  inset-block-end: max(1em, env(safe-area-inset-bottom));
  max-inline-size: calc(100vw - 2em);
  min-block-size: 3em;
  padding: 0.5em 1.25em;
  border: 2px solid var(--on-brand);
  border-radius: var(--utrecht-button-border-radius, var(--radius));
  background: var(--brand);
  color: var(--on-brand);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.right .opener, .right .panel {
  inset-inline: auto 1em;
}
.left .opener, .left .panel {
  inset-inline: 1em auto;
}
.panel {
  position: fixed;
  z-index: 2147483000;
  inset-block: auto 5em;
  inline-size: min(26em, 100vw - 2em);
  max-inline-size: none;
  block-size: min(42em, 100dvh - 6em);
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 2px solid var(--brand);
  border-radius: var(--radius);
  overflow: hidden;
  background: #fff;
  color: inherit;
  box-shadow: 0 4px 24px rgb(0 0 0 / 30%);
}
.panel[open] {
  display: flex;
  flex-direction: column;
}
.bar {
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding-inline-start: 1em;
  background: var(--brand);
  color: var(--on-brand);
}
h2 {
  margin: 0;
  font-size: 1.0625em;
  font-weight: 600;
  line-height: 1.25;
  overflow-wrap: anywhere;
}
.close {
  flex: none;
  min-inline-size: max(3em, 44px);
  min-block-size: max(3em, 44px);
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 1.25em;
  line-height: 1;
  cursor: pointer;
}
:focus-visible {
  outline: 3px solid var(--on-brand);
  outline-offset: -5px;
}
.opener:focus-visible {
  outline-color: var(--ink);
  outline-offset: 2px;
  box-shadow: 0 0 0 8px #fff;
}
iframe {
  flex: 1;
  inline-size: 100%;
  min-block-size: 0;
  border: 0;
  background: #fff;
}
.failure:not([hidden]) {
  position: absolute;
  inset: 4em 0 0;
  padding: 1em;
  background: #fff;
}
.failure p {
  margin: 0 0 0.5em;
}
.failure a {
  display: inline-block;
  padding-block: 0.625em;
  color: var(--berichtwacht-accent, #244c8f);
}
.failure a:focus-visible, iframe:focus-visible {
  outline-color: var(--ink);
}
@media (max-width: 640px), (max-height: 480px) {
  .box .panel {
    inset: 0;
    inline-size: 100vw;
    block-size: 100dvh;
    border: 0;
    border-radius: 0;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .panel[open] {
    animation: rise 150ms ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(1em);
    }
  }
}
@media print {
  .box {
    display: none;
  }
}
`;

/** When the panel fills the screen; the same as in the style above. */
export const fillsScreen = "(max-width: 640px), (max-height: 480px)";
