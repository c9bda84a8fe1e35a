# SPDX-License-Identifier: EUPL-1.2
test ! -e site
