# SPDX-License-Identifier: EUPL-1.2
mkdir -p templates/deel
cp "$CHECKOUT/templates/deel/grafiek-planning.mustache" templates/deel/
. "$GOLDEN/_basis/templates.sh"
