import type { Page } from '@playwright/test';

interface Shortcut {
  readonly label: string;
  readonly keys: string;
}

/** Keys that lead away from the screen, or from the person who is at the till. */
const ELSEWHERE = /^(Go to|Lock the till|Switch employee|Show all shortcuts|Find a command)/;

/** What the sheet of shortcuts lists, as the keyboard is pressed. */
async function offered(page: Page): Promise<Shortcut[]> {
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
  await sheet.getByRole('row').nth(1).waitFor();
  const rows = await sheet
    .getByRole('row')
    .evaluateAll((all) =>
      all
        .slice(1)
        .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
    );
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  return rows.map(([label = '', keys = '']) => ({ label, keys: asPressed(keys) }));
}

/** From the words on a keyboard to the names of its keys. */
function asPressed(keys: string): string {
  const names: Readonly<Record<string, string>> = {
    ...{ Ctrl: 'Control', Esc: 'Escape', Del: 'Delete', Ins: 'Insert' },
  };
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}

/** Fills in whatever is asked for, does what the dialog or the step is for, and leaves it. */
async function goThrough(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>(
      'input:not([type]), input[type=text]',
    );
    for (const field of fields) {
      if (field.value !== '' || field.disabled || field.offsetParent === null) continue;
      // Past React's own setter, which would take it for nothing new.
      Reflect.set(HTMLInputElement.prototype, 'value', '1', field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  for (let depth = 0; depth < 3; depth += 1) await page.keyboard.press('Escape');
  // A button may have asked somebody else to sign in.
  const back = page.getByRole('button', { name: 'Back to work' });
  if (await back.isVisible()) await back.click();
}

/**
 * Presses every key on offer and every button on every screen, and goes on wherever that leads with
 * something in each field. What a button opens is pressed as well: the next one is counted on what
 * is shown then. Answers how much it was.
 */
export async function pressEverything(page: Page) {
  await page.getByRole('navigation').getByRole('button').first().waitFor();
  const screens = (await offered(page)).filter(({ label }) => label.startsWith('Go to'));
  let keys = 0;
  let buttons = 0;
  for (const screen of screens) {
    await page.keyboard.press(screen.keys);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    for (const { keys: key } of (await offered(page)).filter((one) => !ELSEWHERE.test(one.label))) {
      await page.keyboard.press(key);
      await goThrough(page);
      await page.keyboard.press(screen.keys);
      keys += 1;
    }
    for (let at = 0; at < 40; at += 1) {
      const isPressed = await page.evaluate((place) => {
        const all = [...document.querySelectorAll<HTMLElement>('main button, main [role=tab]')];
        const seen = all.filter((each) => each.offsetParent !== null);
        seen[place]?.click();
        return place < seen.length;
      }, at);
      if (!isPressed) break;
      await goThrough(page);
      await page.keyboard.press(screen.keys);
      buttons += 1;
    }
  }
  return { screens: screens.length, keys, buttons };
}
