import type { Locator, Page } from 'playwright-core';

/** Fields of an action form, as the person fills them in. */
export interface Filling {
  readonly reason?: string;
  readonly note?: string;
  /** Isi disposisi, or a ready-made phrase. */
  readonly instruction?: string;
  readonly receivedBy?: string;
  readonly as?: string;
}

/** The Berkas page in the window of one person. */
export class BerkasScreen {
  readonly page: Page;
  readonly path: string;

  constructor(page: Page, path: string) {
    this.page = page;
    this.path = path;
  }

  /** Opens the berkas and waits for the panel of a step that waits for this person. */
  async step(title: string): Promise<Locator> {
    if (!this.page.url().endsWith(this.path)) await this.page.goto(this.path);
    else await this.page.reload();
    const panel = this.panel(title);
    await panel.waitFor();
    return panel;
  }

  panel(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** How many pixels the page is wider than its window; nobody should have to scroll sideways. */
  async overhang(): Promise<number> {
    const wider = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    // Less than nothing: room kept for a scroll bar that is not drawn.
    return Math.max(0, wider);
  }

  get why(): Locator {
    return this.page.getByTestId('why');
  }

  /** Gives every requirement a verdict: those named get theirs, the others are there. */
  async check(panel: Locator, verdicts: Readonly<Record<string, string>> = {}): Promise<void> {
    const items = panel.getByRole('group');
    for (const item of await items.all()) {
      const radios = item.getByRole('radio');
      if ((await radios.count()) === 0) continue;
      const name = (await item.locator('legend').innerText()).trim();
      const verdict = verdicts[name] ?? 'Ada';
      await item.getByRole('radio', { name: verdict, exact: true }).check();
    }
  }

  /** Presses an exit of a step and fills its form in, without sending it. */
  async begin(panel: Locator, label: string, filling: Filling = {}): Promise<Locator> {
    await panel.getByRole('button', { name: label, exact: true }).click();
    const form = panel.locator('form');
    await form.waitFor();
    if (filling.as) await form.getByRole('radio', { name: filling.as }).check();
    if (filling.reason) await form.getByLabel('Alasan').fill(filling.reason);
    if (filling.note) await form.getByLabel(/^Catatan/).fill(filling.note);
    if (filling.instruction) {
      await form.getByRole('button', { name: filling.instruction }).click();
    }
    if (filling.receivedBy) await form.getByLabel('Diterima oleh').fill(filling.receivedBy);
    return form;
  }

  /** Takes an exit: afterwards the page says what was recorded, and the focus is there. */
  async take(title: string, label: string, filling: Filling = {}): Promise<void> {
    const panel = await this.step(title);
    const form = await this.begin(panel, label, filling);
    await this.submit(form);
    await this.why.getByText('Tercatat:').waitFor();
    await this.page.waitForFunction(
      () => document.activeElement?.getAttribute('data-testid') === 'why',
    );
  }

  async submit(form: Locator): Promise<void> {
    await form.locator('button[type="submit"]').click();
  }

  /** An action of the menu, such as suspending. */
  async fromMenu(label: string, filling: Filling): Promise<void> {
    await this.page.getByRole('button', { name: /Tindakan lain/ }).click();
    await this.page.getByRole('menuitem', { name: label }).click();
    const form = this.page.getByRole('region', { name: 'Tindakan' }).locator('form');
    if (filling.reason) await form.getByLabel('Alasan').fill(filling.reason);
    if (filling.note) await form.getByLabel('Catatan').fill(filling.note);
    await this.submit(form);
  }
}
