# SPDX-License-Identifier: EUPL-1.2
cp -R "$CHECKOUT/templates" .
