// SPDX-License-Identifier: EUPL-1.2
// Filter and order of the long lists: by keyboard, in the address, told to a screen reader, and nothing lost without script.
import {axe, fits} from './checks.mjs';

const lists = ['acties', 'parlement', 'moties', 'indicatoren', 'documenten'];
const stand = (page) => page.$eval('.filter-stand', (e) => e.textContent);
// What can be seen of the list, and what there is.
const state = (page) => page.evaluate(() => {
	const all = [...document.querySelectorAll('[data-filter] tbody tr, [data-filter] article')].filter((e) => e.matches('article') || e.querySelector('th[scope="row"]'));
	const key = (e) => e.querySelector('th[scope="row"] a')?.href ?? e.id;
	const seen = all.filter((e) => e.checkVisibility());
	return {all: new Set(all.map(key)).size, seen: new Set(seen.map(key)).size, texts: seen.map((e) => e.textContent)};
});

async function filters(page, address) {
	const faults = [];
	for (const name of lists) {
		await page.goto(`${address}${name}/index.html`);
		const {all} = await state(page);
		const selects = await page.$$eval('.filter select:not(#volgorde)', (nodes) => nodes.map((e) => ({id: e.id, label: e.labels[0]?.textContent, values: [...e.options].map((o) => o.value)})));
		if (all < 2 || selects.length === 0) {
			faults.push(`${name}: ${all} rows, ${selects.length} choices`);
			continue;
		}
		for (const {id, values} of selects) {
			await page.select(`#${id}`, values[1]);
			await page.waitForFunction(() => / van /.test(document.querySelector('.filter-stand').textContent));
			const now = await state(page);
			if (now.seen < 1 || now.seen > all || !(await stand(page)).startsWith(`${now.seen} van ${all} `))
				faults.push(`${name}, ${id} = ${values[1]}: ${now.seen} of ${all} to be seen, told «${await stand(page)}»`);
			const kept = page.url();
			await page.goto(kept);
			if ((await state(page)).seen !== now.seen || await page.$eval(`#${id}`, (e) => e.value) !== values[1])
				faults.push(`${name}: not as it was at ${kept}`);
			await page.click('.filter button[type="reset"]');
			await page.waitForFunction(() => !/ van /.test(document.querySelector('.filter-stand').textContent));
			if ((await state(page)).seen !== all || new URL(page.url()).search !== '')
				faults.push(`${name}: not all back after «Wis filter»`);
		}
		faults.push(...(await axe(page)).map((fault) => `${name}: ${fault}`));
	}
	return faults;
}

async function words(page, address) {
	await page.goto(`${address}acties/index.html`);
	const {all, texts} = await state(page);
	const word = texts[0].match(/\p{L}{5,}/u)[0];
	await page.focus('.filter input');
	await page.keyboard.type(word.toUpperCase());
	await page.waitForFunction(() => / van /.test(document.querySelector('.filter-stand').textContent));
	const now = await state(page);
	return [
		...now.seen > 0 && now.texts.every((text) => text.toLowerCase().includes(word.toLowerCase())) ? [] : [`«${word}» leaves ${now.seen} of ${all}`],
		...await page.$eval('.filter-stand', (e) => e.getAttribute('role')) === 'status' ? [] : ['the count is not told'],
	];
}

// The register by a member, alone or with others, and by what became of a term: those, and all of those.
async function register(page, address) {
	const faults = [];
	for (const [id, cells, mark] of [['kamerlid', 'td[data-kop="Indieners"]', (v) => v], ['termijn', 'td[data-kop="Termijn"]', () => '(verstreken)']]) {
		await page.goto(`${address}parlement/index.html`);
		const told = new Set(await page.$$eval(`[data-filter] ${cells}`, (nodes) => nodes.map((e) => e.textContent)));
		const values = await page.$$eval(`#filter-${id} option`, (nodes) => nodes.map((e) => e.value).filter(Boolean));
		// Where all say the same there is nothing to choose.
		if (values.length < 2 && told.size < 2)
			continue;
		const chosen = id === 'termijn' ? values.find((v) => v === 'verstreken') : values[0];
		if (!chosen) {
			if (id !== 'termijn' || [...told].some((text) => text.includes('(verstreken)')))
				faults.push(`no choice by ${id}`);
			continue;
		}
		if (values.some((v) => /c\.s\.|,/.test(v)))
			faults.push(`${id}: ${values.join('; ')}`);
		const wanted = (await state(page)).texts.filter((text) => text.includes(mark(chosen))).length;
		await page.select(`#filter-${id}`, chosen);
		await page.waitForFunction(() => / van /.test(document.querySelector('.filter-stand').textContent));
		const {seen, texts} = await state(page);
		if (wanted < 1 || seen !== wanted || !texts.every((text) => text.includes(mark(chosen))))
			faults.push(`${id} = ${chosen}: ${seen} seen, ${wanted} wanted`);
	}
	return faults;
}

// A motion by the number of its paper, as a Member writes it and as an address has it: that paper alone.
async function number(page, address) {
	await page.goto(`${address}moties/index.html`);
	const [, dossier, rest, wanted] = (await state(page)).texts.join(' ').match(/(\d{2})\s(\d{3}), nr\.\s(\d+)/) ?? [];
	if (!wanted)
		return ['no motion has the number of a paper'];
	const faults = [];
	for (const form of [`${dossier} ${rest}, nr. ${wanted}`, `${dossier}${rest}-${wanted}`, `kst-${dossier}${rest}-${wanted}`, `Kamerstuk ${dossier}.${rest} nr ${wanted}`]) {
		await page.$eval('.filter input', (e, text) => { e.value = text; e.dispatchEvent(new Event('input', {bubbles: true})); }, form);
		await new Promise((done) => setTimeout(done, 400));
		const {seen, texts} = await state(page);
		if (seen < 1 || !texts.every((text) => text.replace(/\s/gu, ' ').includes(`${dossier} ${rest}, nr. ${wanted}`)))
			faults.push(`«${form}» leaves ${seen}`);
	}
	return faults;
}

async function order(page, address) {
	const faults = [];
	await page.goto(`${address}acties/index.html`);
	const read = () => page.$$eval('[data-filter] table', (tables) => tables.map((table) => ({
		sort: [...table.tHead.rows[0].cells].map((e) => e.getAttribute('aria-sort')),
		dates: [...table.tBodies[0].rows].map((row) => row.cells[3]?.textContent.trim()),
	})).reduce((a, b) => a.dates.length >= b.dates.length ? a : b));
	const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
	const value = (text) => {
		const [, day, month, year] = text.match(/^(?:(\d+)\s)?(?:([a-z]+)\s)?(\d{4})/) ?? [];
		return year && Number(year) * 10000 + (month ? months.indexOf(month) + 1 : 99) * 100 + Number(day ?? 99);
	};
	const head = (await page.$$('[data-filter] thead th:nth-child(4) .sorteer'))[0];
	for (const [direction, sign] of [['ascending', 1], ['descending', -1]]) {
		await head.focus();
		await page.keyboard.press('Enter');
		const {sort, dates} = await read();
		const known = dates.map(value);
		if (sort.filter(Boolean).length !== 1 || sort[3] !== direction)
			faults.push(`aria-sort is ${sort}`);
		if (known.some((date, i) => i > 0 && (known[i - 1] === undefined ? date !== undefined : date !== undefined && (date - known[i - 1]) * sign < 0)))
			faults.push(`${direction}: ${dates}`);
	}
	const before = (await read()).dates.join();
	await page.goto(page.url());
	if ((await read()).dates.join() !== before)
		faults.push(`not the same order at ${page.url()}`);
	// Who goes through the page with the keyboard sees where that is.
	faults.push(...await page.$$eval('.sorteer', (buttons) => buttons.filter((e) => e.checkVisibility())
		.filter((e) => getComputedStyle(e.closest('thead')).clipPath !== 'none').map((e) => `a button that is not to be seen: ${e.textContent} of ${e.closest('table').caption.textContent}`)));
	return faults;
}

// On a phone the headings of a table are not to be seen: there a choice puts the cards in order, as it does articles on any width.
async function orderOfCards(page, address) {
	const faults = [];
	for (const [name, width] of [['acties', 390], ['parlement', 320], ['documenten', 390], ['documenten', 1280]]) {
		await page.setViewport({width, height: 800});
		await page.goto(`${address}${name}/index.html`);
		const items = () => page.$$eval('[data-filter] tbody tr, [data-filter] article', (nodes) => nodes.map((e) => e.querySelector('a')?.getAttribute('href') + e.textContent.slice(0, 60)));
		const before = await items();
		const choice = await page.$('#volgorde');
		if (!await choice?.evaluate((e) => e.checkVisibility() && e.labels.length === 1)) {
			faults.push(`${name}, ${width} px: no choice of an order`);
			continue;
		}
		const values = await choice.evaluate((e) => [...e.options].map((o) => o.value));
		const down = values.filter((value) => value.endsWith('-af'))[0];
		await choice.focus();
		await page.select('#volgorde', down);
		const after = await items();
		if (after.join() === before.join() || [...after].sort().join() !== [...before].sort().join())
			faults.push(`${name}, ${width} px: ${down} changes no order, or loses something`);
		await page.goto(page.url());
		if ((await items()).join() !== after.join() || await page.$eval('#volgorde', (e) => e.value) !== down)
			faults.push(`${name}, ${width} px: not the same order at ${page.url()}`);
		await page.select('#volgorde', '');
		if ((await items()).join() !== before.join() || new URL(page.url()).search !== '')
			faults.push(`${name}, ${width} px: not as it was after «zoals op de pagina»`);
		faults.push(...(await axe(page)).map((fault) => `${name}: ${fault}`), ...await fits(page));
	}
	return faults;
}

async function withoutScript(page, address) {
	const faults = [];
	for (const name of lists) {
		await page.setJavaScriptEnabled(true);
		await page.goto(`${address}${name}/index.html`);
		const {all} = await state(page);
		await page.setJavaScriptEnabled(false);
		await page.goto(`${address}${name}/index.html`);
		const now = await state(page);
		if (now.seen !== all || await page.$('.filter, .sorteer') !== null)
			faults.push(`${name}: ${now.seen} of ${all}`);
	}
	return faults;
}

export const walks = [
	['lists filter by what their cells say, keep it in the address and tell the count', filters],
	['lists filter by words', words],
	['the register is chosen from by member and by term', register],
	['motions are found by the number of their paper', number],
	['lists go in the order of a column, by keyboard', order],
	['cards and articles go in a chosen order', orderOfCards],
	['lists are whole without script', withoutScript],
];
