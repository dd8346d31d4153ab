import { test } from '../support/till-app';
test('tmp', async ({ startApp }) => {
  const { page } = await startApp();
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (m) => console.log('pageerror', m.message));
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/shots/first.png' });
  console.log(
    await page.evaluate(async () => {
      const t = Date.now();
      const r = await window.frontdesk.call('setup.openDemo', {});
      return [Date.now() - t, JSON.stringify(r)];
    }),
  );
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/tmp/shots/signin.png' });
});
