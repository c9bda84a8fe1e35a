# SPDX-License-Identifier: EUPL-1.2
# Prints each string literal of C files as FILE:LINE:TEXT, without comments, #include lines and character constants.
FNR == 1 {
	comment = 0
}

!comment && /^[ \t]*#[ \t]*include/ {
	next
}

{
	n = length($0)
	quote = ""
	text = ""
	for (i = 1; i <= n; i++) {
		c = substr($0, i, 1)
		two = substr($0, i, 2)
		if (comment) {
			if (two == "*/") {
				comment = 0
				i++
			}
		} else if (quote != "") {
			if (c == "\\") {
				text = text two
				i++
			} else if (c == quote) {
				if (quote == "\"")
					print FILENAME ":" FNR ":" text
				quote = ""
			} else {
				text = text c
			}
		} else if (two == "/*") {
			comment = 1
			i++
		} else if (two == "//") {
			break
		} else if (c == "\"" || c == "'") {
			quote = c
			text = ""
		}
	}
}
