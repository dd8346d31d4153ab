import type { Page } from '@playwright/test';
import { accountsPage } from './pages/accounts-page';

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

/** Until what was asked for is there: nothing on the screen has changed for a moment. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let quiet = setTimeout(done, 30);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(done, 30);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
}

/** Fills in whatever is asked for, does what the dialog or the step is for, and leaves it. */
async function goThrough(page: Page, client: string): Promise<void> {
  await page.evaluate((name) => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input:not([type]), input[type=text], textarea',
    );
    for (const field of fields) {
      if (field.value !== '' || field.disabled || field.offsetParent === null) continue;
      const words = field.placeholder.startsWith('Name') ? name : '1';
      // Past React's own setter, which would take it for nothing new.
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Reflect.set(kind.prototype, 'value', words, field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, client);
  // On an account the key by itself takes all that is owed, and nothing would be left to press.
  const { account, dialog } = accountsPage(page);
  if ((await dialog.isVisible()) || !(await account.isVisible())) {
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await settled(page);
  }
  await page.evaluate(() => {
    [...document.querySelectorAll<HTMLElement>('[role=dialog] [type=submit]')].at(-1)?.click();
  });
  for (let depth = 0; depth < 3; depth += 1) await page.keyboard.press('Escape');
  // A button may have asked somebody else to sign in.
  const back = page.getByRole('button', { name: 'Back to work' });
  if (await back.isVisible()) await back.click();
}

interface Button {
  readonly name: string;
  /** With the screen and the tab that it is on: a name alone may stand for other acts elsewhere. */
  readonly place: string;
}

/**
 * The buttons in sight, numbers left out of their names, and none while a dialog is open; presses
 * the first that is called `name`. The rows of a list are alike: the first speaks for all of them.
 */
async function buttons(page: Page, name: string | null): Promise<Button[]> {
  await settled(page);
  return page.evaluate((wanted) => {
    const inSight = [...document.querySelectorAll<HTMLElement>('main button, main [role=tab]')]
      .filter((each) => each.offsetParent !== null && !each.matches(':disabled'))
      .filter((each) => (each.closest('li')?.previousElementSibling ?? null) === null)
      .map((element) => ({
        element,
        called: (element.ariaLabel ?? element.textContent).trim().replace(/\d+/g, '#'),
      }));
    const heads = [...document.querySelectorAll<HTMLElement>('main h1')];
    const screen = heads.find((head) => head.offsetParent !== null)?.textContent ?? '';
    const tab = document.querySelector('main [role=tab][aria-selected=true]')?.textContent ?? '';
    inSight.find(({ called }) => called === wanted)?.element.click();
    if (document.querySelector('[role=dialog]') !== null) return [];
    return inSight.map(({ called, element }) => ({
      name: called,
      place: [screen, element.role === 'tab' ? '' : tab, called].join(': '),
    }));
  }, name);
}

/** Goes to the account of `client`, from wherever on its screen, if accounts may be seen at all. */
async function goToAccount(page: Page, client: string): Promise<void> {
  const accounts = accountsPage(page);
  await page.keyboard.press('Alt+A');
  const tab = page.getByRole('tab', { name: 'Client' });
  const isForOthers = accounts.main.getByRole('button', { name: 'Switch employee' });
  await tab.or(isForOthers).first().waitFor();
  if (await isForOthers.isVisible()) return;
  await tab.click();
  await accounts.find.or(accounts.account).first().waitFor();
  if (await accounts.account.isVisible()) {
    await accounts.account.getByRole('button', { name: 'Another client' }).click();
  }
  await accounts.find.fill(client);
  await accounts.found.first().filter({ hasText: client }).waitFor();
  await accounts.find.press('Enter');
  await accounts.account.waitFor();
}

/**
 * Presses every button of a place, unless it was `pressed` before, and goes on wherever that leads.
 * What a button leaves on the screen is pressed as well.
 */
async function pressButtons(
  page: Page,
  arrive: () => Promise<void>,
  { client, pressed }: { readonly client: string; readonly pressed: Set<string> },
): Promise<void> {
  for (;;) {
    await arrive();
    const left = (await buttons(page, null)).filter(({ place }) => !pressed.has(place));
    // What a place is for may leave nothing there for the other buttons: it comes last.
    const next = left.find(({ name }) => !name.endsWith('Enter')) ?? left[0];
    if (next === undefined) return;
    pressed.add(next.place);
    await buttons(page, next.name);
    await settled(page);
    await goThrough(page, client);
  }
}

/**
 * Presses every key on offer and every button on every screen and on the account of `client`, and
 * goes on wherever that leads with something in each field. Answers how much it was.
 */
export async function pressEverything(page: Page, client: string) {
  await page.getByRole('navigation').getByRole('button').first().waitFor();
  const screens = (await offered(page)).filter(({ label }) => label.startsWith('Go to'));
  let keys = 0;
  const pressed = new Set<string>();
  // First, while there is everything that the others may settle.
  await pressButtons(page, () => goToAccount(page, client), { client, pressed });
  for (const screen of screens) {
    const arrive = () => page.keyboard.press(screen.keys);
    await arrive();
    await page.getByRole('main').getByRole('heading').first().waitFor();
    for (const { keys: key } of (await offered(page)).filter((one) => !ELSEWHERE.test(one.label))) {
      await page.keyboard.press(key);
      await goThrough(page, client);
      await arrive();
      keys += 1;
    }
    await pressButtons(page, arrive, { client, pressed });
  }
  return { screens: screens.length, keys, buttons: pressed.size };
}
