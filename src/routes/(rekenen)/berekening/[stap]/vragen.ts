import type { Component } from 'svelte';
import type { Stapnaam } from '#lib/invoer/vragenlijst/vragen.ts';
import Adres from '#lib/weergave/vragen/Adres.svelte';
import Auto from '#lib/weergave/vragen/Auto.svelte';
import Bedragen from '#lib/weergave/vragen/Bedragen.svelte';
import Betaling from '#lib/weergave/vragen/Betaling.svelte';
import Bijstand from '#lib/weergave/vragen/Bijstand.svelte';
import Buitenland from '#lib/weergave/vragen/Buitenland.svelte';
import Huurtoeslag from '#lib/weergave/vragen/Huurtoeslag.svelte';
import Inkomen from '#lib/weergave/vragen/Inkomen.svelte';
import Instelling from '#lib/weergave/vragen/Instelling.svelte';
import Leefsituatie from '#lib/weergave/vragen/Leefsituatie.svelte';
import Lezingen from '#lib/weergave/vragen/Lezingen.svelte';
import LopendBeslag from '#lib/weergave/vragen/LopendBeslag.svelte';
import Nummer from '#lib/weergave/vragen/Nummer.svelte';
import Openheid from '#lib/weergave/vragen/Openheid.svelte';
import Rechter from '#lib/weergave/vragen/Rechter.svelte';
import Toeslagen from '#lib/weergave/vragen/Toeslagen.svelte';
import Verdeling from '#lib/weergave/vragen/Verdeling.svelte';
import WelkInkomen from '#lib/weergave/vragen/WelkInkomen.svelte';
import Woning from '#lib/weergave/vragen/Woning.svelte';
import Woonkosten from '#lib/weergave/vragen/Woonkosten.svelte';
import type { Vraagprops } from '#lib/weergave/vragen/vraag.ts';
import Bijzonderstap from './Bijzonderstap.svelte';
import Controlestap from './Controlestap.svelte';
import Dagstap from './Dagstap.svelte';
import Inkomensstap from './Inkomensstap.svelte';

/** Hoe elke vraag eruitziet; wat zij vraagt en wanneer staat in `invoer/vragenlijst`. */
export const COMPONENTEN = {
	leefsituatie: Leefsituatie,
	adres: Adres,
	buitenland: Buitenland,
	instelling: Instelling,
	openheid: Openheid,
	woning: Woning,
	huurtoeslag: Huurtoeslag,
	woonkosten: Woonkosten,
	inkomens: Inkomensstap,
	inkomen: Inkomen,
	betaling: Betaling,
	bedragen: Bedragen,
	partner: Inkomensstap,
	bijzonder: Bijzonderstap,
	'lopend-beslag': LopendBeslag,
	toeslagen: Toeslagen,
	auto: Auto,
	rechter: Rechter,
	bijstand: Bijstand,
	verdeling: Verdeling,
	datum: Dagstap,
	lezingen: Lezingen,
	nummer: Nummer,
	'welk-inkomen': WelkInkomen,
	controle: Controlestap
} satisfies Record<Stapnaam, Component<Vraagprops>>;
