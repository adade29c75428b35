/**
 * Features that Playwright turns off by itself. Chromium counts the last list of this switch alone, so that they are
 * repeated here; a test compares them with Playwright's own.
 */
export const offInPlaywright = [
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades"],
  ...[
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
  ],
  ...["AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints"],
  ...["NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch", "msForceBrowserSignIn"],
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/**
 * The popup of the address field is a page of its own, which Chromium draws beside each window though nobody sees it: half
 * a second of computing time a test.
 */
const ofTheWindow = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"];

/** How the browser of the end-to-end tests is started. */
export const chromiumSwitches = [
  "--no-sandbox",
  "--disable-gpu",
  `--disable-features=${[...offInPlaywright, ...ofTheWindow].join(",")}`,
];
