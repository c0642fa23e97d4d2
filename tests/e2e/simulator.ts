import type { Locator, Page } from '@playwright/test';
import { expect } from './site';

/** The simulator as a reader holds it: what is seen, and the gestures. */
export class Simulator {
	readonly page: Page;
	/** The first lever of the panel. */
	readonly slider: Locator;

	constructor(page: Page) {
		this.page = page;
		this.slider = page.locator('#levers input[type=range]').first();
	}

	/** Opens an address and waits until the page answers. */
	async open(path: string): Promise<void> {
		await this.page.goto(path);
		await expect(this.page.locator('#answer h1')).toBeVisible();
		await this.settled();
	}

	/** Waits until the answer has stopped changing, and the page no longer says that it computes. */
	async settled(): Promise<void> {
		let before = '';
		await expect(async () => {
			const now = (await this.answer()) + (await this.curve());
			const same = now === before;
			before = now;
			expect(same).toBe(true);
			await expect(this.page.locator('.wait.shown')).toHaveCount(0, { timeout: 1 });
		}).toPass({ intervals: [400], timeout: 20_000 });
	}

	/** The address's query. */
	query(): URLSearchParams {
		return new URL(this.page.url()).searchParams;
	}

	async answer(): Promise<string> {
		return this.page
			.locator('#answer h1, #answer .lead')
			.allInnerTexts()
			.then((texts) => texts.join(' '));
	}

	/** Everything drawn on the large chart, as path data. */
	async curve(): Promise<string> {
		return this.page.locator('#view svg path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '));
	}

	/** The numbers along the y axis. */
	async axis(): Promise<string> {
		return this.page.locator('#view svg text.axis').evaluateAll((texts) =>
			texts
				.map((text) => `${text.textContent} ${text.getAttribute('y')}`)
				.slice(0, 4)
				.join(' ')
		);
	}

	/** Presses the first lever's thumb, and moves it to a share of its track without letting go. */
	async hold(share: number): Promise<void> {
		await this.show();
		const at = await this.slider.evaluate((input: HTMLInputElement) => (input.valueAsNumber - Number(input.min)) / (Number(input.max) - Number(input.min)));
		await this.point(at, 1);
		await this.page.mouse.down();
		await this.drag(share);
	}

	/** Moves the thumb that is held. */
	async drag(share: number): Promise<void> {
		await this.point(share, 12);
	}

	async release(): Promise<void> {
		await this.page.mouse.up();
	}

	/** Brings the first lever where nothing that sticks covers it. */
	private async show(): Promise<void> {
		await this.slider.evaluate((input) => input.scrollIntoView({ block: 'end' }));
		await this.page.mouse.wheel(0, 80);
		await this.page.waitForTimeout(200);
	}

	private async point(share: number, steps: number): Promise<void> {
		const box = await this.slider.boundingBox();
		if (box === null) throw new Error('The first lever is not on the page.');
		const halfThumb = 11;
		await this.page.mouse.move(box.x + halfThumb + share * (box.width - 2 * halfThumb), box.y + box.height / 2, { steps });
	}
}
