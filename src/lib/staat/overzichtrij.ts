import { leesErvoor } from '../dossier/ervoor.ts';
import { zelfde } from '../invoer/zelfde.ts';
import type { Dossierstaat, Openrij } from './dossierstaat.svelte.ts';
import type { Overzichtstaat } from './overzichtstaat.svelte.ts';
import { briefVan } from './vragen-bewaren.ts';

/* Van de lijst naar het werkblad en terug: wat iemand daar aanvult, staat daarna in zijn rij. */

type Inhoud = Openrij['was'];

/** Opent een rij in het werkblad, als zij er nog is. */
export async function openRij(staat: Dossierstaat, overzicht: Overzichtstaat, id: number): Promise<boolean> {
	const dossier = await overzicht.voorWerkblad(id);
	if (!dossier) return false;
	await staat.open({ ...dossier.inhoud, opSlot: dossier.opSlot });
	if (!dossier.inBestand) staat.isNieuw();
	staat.rij = { id, was: inhoudVan(staat) };
	return true;
}

/** Terug bij de lijst: de rij rekent verder met wat er in het werkblad staat. */
export async function neemRijOver(staat: Dossierstaat, overzicht: Overzichtstaat): Promise<void> {
	const { rij } = staat;
	if (!rij) return;
	const inhoud = inhoudVan(staat);
	if (zelfde(feitenVan(inhoud), feitenVan(rij.was))) return;
	staat.vergelijk();
	staat.rij = { ...rij, was: inhoud };
	await overzicht.werkBij({ id: rij.id, inhoud, inBestand: !staat.bewaarstand.nietBewaard });
}

function inhoudVan(staat: Dossierstaat): Inhoud {
	staat.werkBij();
	const { rustig: concept, gelezen } = staat;
	const brief = briefVan(staat);
	return gelezen.gelukt && !brief
		? { dossier: gelezen.waarde, bewaard: null, vorige: leesErvoor(concept) }
		: { concept, brief };
}

/** Zonder wat de schermen onthouden: welke vraag al is gesteld verandert aan het dossier niets. */
const feitenVan = (inhoud: Inhoud): unknown =>
	'concept' in inhoud
		? [{ ...inhoud.concept, vragen: null, opzij: null, bijOpenen: '' }, inhoud.brief]
		: inhoud.dossier;
