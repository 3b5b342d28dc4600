import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../../../tools/ensure-chromium.mjs';

/** A real Chromium with a profile of its own, installed if there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
}
