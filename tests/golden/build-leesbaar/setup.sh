# SPDX-License-Identifier: EUPL-1.2
cp -R "$CHECKOUT/templates" .
sed -i 's/^verouderd_na/middelen:\n  - {jaar: 2031, bedrag: 5000, bron: [{document: kst-99999-1, passage: blz. 7}, telling]}\n&/' plan/programma.md
