import { createPdfRenderer, type HiddenPage } from '@main/printing/pdf';
import { describe, expect, it } from 'vitest';

/** Pages that write down what is asked of them; `load` may be told to fail or to hang. */
function desk(load: (html: string) => Promise<void> = () => Promise.resolve()) {
  const log: string[] = [];
  const errors: unknown[] = [];
  let runTimeout: () => void = () => undefined;
  const openPage = (): HiddenPage => {
    log.push('open');
    return {
      load,
      contentHeightMm: () => Promise.resolve(123),
      printToPdf: (paper) =>
        Promise.resolve(
          Buffer.from('size' in paper ? paper.size : `${paper.widthMm}x${paper.heightMm}`),
        ),
      close: () => log.push('close'),
    };
  };
  const timers = {
    after: (_delayMs: number, task: () => void) => {
      runTimeout = task;
      return () => undefined;
    },
  };
  const renderer = createPdfRenderer({ openPage, timers, onError: (error) => errors.push(error) });
  return {
    renderer,
    log,
    errors,
    letTimePass: () => {
      runTimeout();
    },
  };
}

describe('a PDF', () => {
  it('is as wide as the paper and as long as the receipt, one window at a time', async () => {
    const { renderer, log } = desk();
    const [first, second] = await Promise.all([
      renderer.render('<p>1</p>', { widthMm: 80 }),
      renderer.render('<p>2</p>', { widthMm: 58 }),
    ]);
    expect(first).toEqual({ ok: true, value: Buffer.from('80x123') });
    expect(second).toEqual({ ok: true, value: Buffer.from('58x123') });
    expect(log).toEqual(['open', 'close', 'open', 'close']);
  });

  it('of a letter is on sheets, however long it is', async () => {
    const { renderer } = desk();
    const pdf = await renderer.render('<p>1</p>', { size: 'a4', footer: '' });
    expect(pdf).toEqual({ ok: true, value: Buffer.from('a4') });
  });

  it('that fails closes its window and does not hinder the next', async () => {
    const { renderer, log, errors } = desk((html) =>
      html === 'bad' ? Promise.reject(new Error('crashed')) : Promise.resolve(),
    );
    const none = { ok: false, error: { code: 'PDF_NOT_AVAILABLE' } };
    expect(await renderer.render('bad', { widthMm: 80 })).toEqual(none);
    expect(await renderer.render('good', { widthMm: 80 })).toMatchObject({ ok: true });
    expect(log).toEqual(['open', 'close', 'open', 'close']);
    expect(errors).toEqual([new Error('crashed')]);
  });

  it('that never comes is given up', async () => {
    let hasBegun: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      hasBegun = resolve;
    });
    const { renderer, log, letTimePass } = desk(() => {
      hasBegun();
      return new Promise(() => undefined);
    });
    const result = renderer.render('', { widthMm: 80 });
    await begun;
    await Promise.resolve();
    letTimePass();
    expect(await result).toMatchObject({ ok: false });
    expect(log).toEqual(['open', 'close']);
  });
});
