// SPDX-License-Identifier: Apache-2.0

/** A progress bar on a terminal, or a plain line every few seconds where there is none. Writes to stderr only. */
export class Progress {
	private readonly started = Date.now();
	private last = 0;
	private lastText = '';
	private note = '';
	private done = 0;

	private readonly label: string;
	private readonly total: number;
	private readonly out: NodeJS.WriteStream;

	constructor(label: string, total: number, out: NodeJS.WriteStream = process.stderr) {
		this.label = label;
		this.total = total;
		this.out = out;
	}

	/** Set how much is done, and what to say beside it. */
	set(done: number, note = ''): void {
		this.done = done;
		this.note = note;
		const now = Date.now();
		if (now - this.last < (this.out.isTTY ? 100 : 5000)) return;
		this.last = now;
		this.draw();
	}

	/** Draw the final state and end the line. */
	end(): void {
		this.draw();
		if (this.out.isTTY) this.out.write('\n');
	}

	private draw(): void {
		const part = this.total === 0 ? 1 : this.done / this.total;
		const seconds = ((Date.now() - this.started) / 1000).toFixed(0);
		const counts = `${this.done}/${this.total}`;
		const text = `${this.label} ${bar(part, 24)} ${(part * 100).toFixed(0).padStart(3)} % ${counts} ${seconds} s ${this.note}`;
		if (this.out.isTTY) this.out.write(`\r\x1b[K${text.slice(0, (this.out.columns ?? 80) - 1)}`);
		else if (text !== this.lastText) this.out.write(`${text}\n`);
		this.lastText = text;
	}
}

/** A bar `width` characters wide, filled to `part` (0 to 1). */
export function bar(part: number, width: number): string {
	const filled = Math.max(0, Math.min(width, Math.round(part * width)));
	return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}]`;
}
