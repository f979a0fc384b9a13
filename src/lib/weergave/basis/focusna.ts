import { tick } from 'svelte';

/** De knop waarop gedrukt is verdwijnt of blijft achter: de focus gaat naar wat er komt. */
export async function focusNa(id: string): Promise<void> {
	await tick();
	document.getElementById(id)?.focus();
}
