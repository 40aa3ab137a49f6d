// SPDX-License-Identifier: Apache-2.0

// What is written into a form and not sent yet. A form goes away when its sheet is closed, also for a signature; what was written into it
// does not, until it was sent. It is kept in memory alone.

import { useState } from 'react';

const drafts = new Map<string, unknown>();

/** A value of a form, by the name of the form and of the value. It begins with what was written before, else with `first`. */
export function useDraft<T>(form: string, name: string, first: T | (() => T)): [T, (value: T) => void] {
	const key = `${form}/${name}`;
	const [value, setValue] = useState<T>(() => {
		if (drafts.has(key)) return drafts.get(key) as T;
		return typeof first === 'function' ? (first as () => T)() : first;
	});
	return [
		value,
		(next) => {
			drafts.set(key, next);
			setValue(next);
		},
	];
}

/** Forget what was written into a form: it was sent. */
export function forgetDraft(form: string): void {
	for (const key of [...drafts.keys()]) if (key.startsWith(`${form}/`)) drafts.delete(key);
}
