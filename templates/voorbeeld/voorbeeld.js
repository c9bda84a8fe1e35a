// SPDX-License-Identifier: EUPL-1.2
// The one script of actieplan serve: reloads the page when the plan was saved. Never on a published site.
(function () {
	'use strict';
	var versie = document.currentScript.getAttribute('data-versie');
	var paneel = document.currentScript.getAttribute('data-paneel');
	var bron = null;

	function stop() {
		if (bron !== null)
			bron.close();
		bron = null;
	}

	// What was found in the plan comes later than the page: put it in the place of what was there.
	function haalPaneel(nummer) {
		paneel = nummer;
		fetch('/_voorbeeld/paneel').then(function (antwoord) {
			return antwoord.text();
		}).then(function (tekst) {
			var nieuw = new DOMParser().parseFromString(tekst, 'text/html').querySelectorAll('.voorbeeld');
			var plek = document.querySelector('.voorbeeld');

			if (paneel !== nummer)
				return;
			nieuw.forEach(function (deel) {
				document.body.insertBefore(deel, plek || document.body.firstChild);
			});
			while (plek !== null) {
				var volgende = plek.nextElementSibling;

				plek.remove();
				plek = volgende !== null && volgende.classList.contains('voorbeeld') ? volgende : null;
			}
		});
	}

	// The server tells its version at once, so that a page that was made before the last save notices.
	function luister() {
		if (bron !== null || document.hidden)
			return;
		bron = new EventSource('/_voorbeeld/gebeurtenissen');
		bron.addEventListener('stand', function (gebeurtenis) {
			var stand = gebeurtenis.data.split(' ');

			if (stand[0] !== versie) {
				stop();
				location.reload();
			} else if (stand[1] !== paneel) {
				haalPaneel(stand[1]);
			}
		});
		// There are more pages open than the server keeps in touch with: this one looks again when it is shown.
		bron.addEventListener('weg', stop);
	}

	// A page that nobody sees needs no connection: a browser has six for all its tabs.
	document.addEventListener('visibilitychange', function () {
		if (document.hidden)
			stop();
		else
			luister();
	});
	// A page that the browser kept and shows again was made before: it must look too.
	window.addEventListener('pagehide', stop);
	window.addEventListener('pageshow', luister);
	luister();

	// A screen reader tells what changes, not what was there: put the alert in once more.
	var alarm = document.querySelector('#voorbeeld-titel');
	if (alarm !== null)
		setTimeout(function () {
			alarm.textContent = alarm.textContent.trim() + '\u00a0';
		}, 200);
})();
