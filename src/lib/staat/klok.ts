/** De enige plek die weet welke dag het is; de rekenkern krijgt de peildatum als invoer. */
export function vandaag(): string {
	const nu = new Date();
	const cijfers = (getal: number) => String(getal).padStart(2, '0');
	return `${String(nu.getFullYear())}-${cijfers(nu.getMonth() + 1)}-${cijfers(nu.getDate())}`;
}
