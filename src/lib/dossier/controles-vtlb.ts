import type { Dossier } from './dossier.ts';
import type { Veldfout } from './veldfout.ts';

/** Wie zegt dat het inkomen van de partner onbekend is, kan het niet ook opgeven. */
export function controleerVtlb({ vtlb, inkomens }: Dossier): readonly Veldfout[] {
	const heeftPartner = inkomens.some(({ van }) => van === 'partner');
	return vtlb?.partnerinkomen === 'onbekend' && heeftPartner
		? [{ veld: 'vtlb.partnerinkomen', code: 'partnerinkomenBekend' }]
		: [];
}
