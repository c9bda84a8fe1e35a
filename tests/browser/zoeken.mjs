// SPDX-License-Identifier: EUPL-1.2
// The search page. What is looked for is taken from the site's own file, so that every site can be tried.
import {axe} from './checks.mjs';

const page_ = 'zoeken/index.html';
const stand = (page) => page.$eval('#zoekstand', (e) => e.textContent);
const visible = (page, selector) => page.$eval(selector, (e) => e.checkVisibility());
const fold = (text) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

async function rows(page, address) {
	await page.goto(address + page_);
	return page.evaluate(async () => (await (await fetch(document.getElementById('zoekvak').dataset.bestand)).json()).rows);
}

// Opens the page with a question in its address; the addresses that were found, in order.
export async function ask(page, address, question) {
	await page.goto(`${address}${page_}?q=${encodeURIComponent(question)}`);
	await page.waitForFunction(() => 'klaar' in document.getElementById('zoekvak').dataset);
	await page.waitForFunction(() => /gevonden/i.test(document.getElementById('zoekstand').textContent));
	return page.$$eval('#treffers a', (links) => links.map((e) => new URL(e.href).pathname + new URL(e.href).hash));
}

async function finds(page, address) {
	const faults = [];
	const all = await rows(page, address);
	const base = new URL(address).pathname;
	const expect = async (what, question, wanted) => {
		const got = await ask(page, address, question);
		if (!got.slice(0, 20).includes(base + wanted))
			faults.push(`${what}: «${question}» does not find ${wanted}, but ${got.length}: ${got.slice(0, 3)}`);
		return got;
	};
	const words = all.flatMap((row) => (row[0].match(/[\p{L}\p{M}]{9,}/gu) ?? []).map((word) => ({word, row})));
	const rare = words.filter(({word}) => all.filter((row) => fold(row[0] + row[4]).includes(fold(word).slice(0, 6))).length === 1);
	const {word, row: [, , wanted]} = rare[0] ?? words[0];
	await expect('a word', word, wanted);
	await expect('its beginning', word.slice(0, -3), wanted);
	await expect('twice, among words that stand everywhere', `de ${word} van een ${word}`, wanted);
	await expect('while the next word is being typed', `${word} q`, wanted);
	await expect('in capitals', word.toUpperCase(), wanted);
	await expect('with a wrong letter', `${word.slice(0, 4)}q${word.slice(5)}`, wanted);
	await expect('without a letter', word.slice(0, 4) + word.slice(5), wanted);
	const accents = all.flatMap((row) => (row[0].match(/[\p{L}\p{M}]{5,}/gu) ?? []).filter((w) => fold(w) !== w.toLowerCase()).map((w) => [w, row]));
	for (const [accented, row] of accents.slice(0, 1)) {
		await expect('without accents', fold(accented), row[2]);
		await expect('with accents', accented, row[2]);
	}
	const numbered = all.find((row) => /^\d{5}-\d+$/.test(row[3]) && all.filter((other) => other[3] === row[3]).length === 1);
	if (!numbered)
		faults.push('no row has the number of a Kamerstuk');
	else {
		const [dossier, number] = numbered[3].split('-');
		const spaced = `${dossier.slice(0, 2)} ${dossier.slice(2)}`;
		for (const form of [numbered[3], `${spaced}, nr. ${number}`, `${dossier} nr ${number}`, `kst-${numbered[3]}`, `Kamerstuk ${spaced.replace(' ', ' ')}, nr. ${number}`]) {
			const [first] = await expect('a Kamerstuk', form, numbered[2]);
			if (first !== base + numbered[2])
				faults.push(`«${form}» gives ${first} before ${numbered[2]}`);
		}
	}
	const english = all.find((row) => row[5]);
	if (english) {
		await expect('what a term is in English', english[5], english[2]);
		const told = await page.$$eval('#treffers [lang="en"]', (parts) => parts.map((e) => e.textContent));
		if (!told.includes(english[5]))
			faults.push(`«${english[5]}» is not said to be English: ${told}`);
	}
	await ask(page, address, 'q');
	if (!/ten minste 3 letters/.test(await stand(page)))
		faults.push(`one letter is not told to be too few: ${await stand(page)}`);
	await ask(page, address, 'xqzwvkjhgf');
	if (!/^Niets gevonden/.test(await stand(page)) || !await visible(page, '#zoeklijsten'))
		faults.push(`nothing found is not told: ${await stand(page)}`);
	return faults;
}

async function keyboard(page, address) {
	const faults = [];
	await page.goto(address + page_);
	await page.waitForFunction(() => 'klaar' in document.getElementById('zoekvak').dataset);
	for (let i = 0; i < 40 && !await page.evaluate(() => document.activeElement.id === 'zoekterm'); i++)
		await page.keyboard.press('Tab');
	const field = await page.evaluate(() => ({id: document.activeElement.id, label: document.activeElement.labels?.[0]?.textContent,
		help: document.getElementById(document.activeElement.getAttribute('aria-describedby'))?.textContent}));
	if (field.id !== 'zoekterm' || !field.label || !field.help)
		return [`Tab leads to no field with a label and help: ${JSON.stringify(field)}`];
	await page.keyboard.type('acties');
	await page.waitForFunction(() => /gevonden/.test(document.getElementById('zoekstand').textContent));
	if (!page.url().endsWith('?q=acties'))
		faults.push(`what is asked is not in the address: ${page.url()}`);
	if (await page.$eval('#zoekstand', (e) => e.getAttribute('role')) !== 'status')
		faults.push('the count is not told to a screen reader');
	faults.push(...await axe(page));
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const on = await page.evaluate(() => ({href: document.activeElement.href, inside: document.activeElement.closest('#treffers') !== null}));
	if (!on.inside)
		return [...faults, `after the button comes ${on.href}, no hit`];
	await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
	if (page.url() !== on.href)
		faults.push(`Enter leads to ${page.url()} instead of ${on.href}`);
	await page.goBack();
	await page.waitForFunction(() => /gevonden/.test(document.getElementById('zoekstand').textContent));
	const count = () => page.$$eval('.treffer', (list) => list.length);
	const before = await count();
	if (await visible(page, '#zoekmeer')) {
		await page.click('#zoekmeer button');
		if (await count() <= before || !await page.evaluate((n) => document.activeElement.closest('.treffer') === document.querySelectorAll('.treffer')[n], before))
			faults.push('«Toon meer» shows no more, or does not go there');
	}
	return faults;
}

// What is typed and what stands in the plan is text, whatever it looks like.
async function harmless(page, address) {
	await ask(page, address, '<img src=x onerror=alert(1)> "acties" ((( *');
	const shown = await stand(page);
	return [
		...shown.includes('<img src=x onerror=alert(1)>') ? [] : [`shown as ${shown}`],
		...await page.$eval('main', (e) => e.querySelector('img') === null) ? [] : ['it became an element'],
	];
}

async function withoutScript(page, address) {
	await page.setJavaScriptEnabled(false);
	await page.goto(address + page_);
	const links = await page.$$eval('#zoeklijsten a', (list) => list.map((e) => e.href));
	const faults = await Promise.all(links.map(async (link) => (await fetch(link)).ok ? [] : [`no list at ${link}`]));
	return [
		...await visible(page, '#zoekvak') ? ['a form that does nothing'] : [],
		...(await page.$eval('#zoekuitleg', (e) => e.textContent)).includes('JavaScript') ? [] : ['it does not say why'],
		...links.length >= 8 ? faults.flat() : ['the full lists are not there'],
	];
}

export async function fromDisk(page, address) {
	await page.goto(`${address}${page_}?q=actie`);
	return [
		...await visible(page, '#zoekvak') ? ['a form that does nothing'] : [],
		...(await page.$eval('#zoekuitleg', (e) => e.textContent)).includes('webserver') ? [] : ['it does not say why'],
		...await visible(page, '#zoeklijsten') ? [] : ['the full lists are not there'],
	];
}
fromDisk.means = 'search says why it does not work';

export const walks = [
	['search finds words, beginnings, with slips and without accents, and Kamerstukken by number', finds],
	['search by keyboard', keyboard],
	['search runs nothing that is typed', harmless],
	['search without script', withoutScript],
];
