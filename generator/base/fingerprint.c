/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/fingerprint.h"

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <nettle/sha2.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

static void
put_hex(const unsigned char *bytes, size_t n, char *out)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < n; i++) {
		*out++ = digits[bytes[i] >> 4];
		*out++ = digits[bytes[i] & 15];
	}
	*out = '\0';
}

void
fingerprint_text(const uint8_t bytes[FINGERPRINT_SIZE / 2], char out[FINGERPRINT_SIZE])
{
	put_hex(bytes, FINGERPRINT_SIZE / 2, out);
}

static uint8_t
digit(char c)
{
	return (uint8_t)(c <= '9' ? c - '0' : c - 'a' + 10);
}

void
fingerprint_bytes(const char *text, uint8_t out[FINGERPRINT_SIZE / 2])
{
	for (size_t i = 0; i < FINGERPRINT_SIZE / 2; i++)
		out[i] = (uint8_t)(digit(text[2 * i]) << 4 | digit(text[2 * i + 1]));
}

/* Nettle has the processor's own instructions for it. */
void
fingerprint(struct str bytes, char out[FINGERPRINT_SIZE])
{
	uint8_t digest[SHA256_DIGEST_SIZE];
	struct sha256_ctx sha;

	sha256_init(&sha);
	sha256_update(&sha, bytes.n, (const uint8_t *)bytes.p);
	sha256_digest(&sha, sizeof digest, digest);
	put_hex(digest, sizeof digest, out);
}

bool
fingerprint_file(int folder, const char *path, char out[FINGERPRINT_SIZE])
{
	int fd = openat(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	uint8_t block[1 << 15], digest[SHA256_DIGEST_SIZE];
	struct sha256_ctx sha;
	ssize_t n = -1;

	if (fd < 0)
		return false;
	sha256_init(&sha);
	while ((n = file_read(fd, block, sizeof block)) > 0)
		sha256_update(&sha, (size_t)n, block);
	close(fd);
	sha256_digest(&sha, sizeof digest, digest);
	put_hex(digest, sizeof digest, out);
	return n == 0;
}

/* Appends the build ID among the notes from `at` to `end`, as ELF has them. */
static bool
put_build_id(const char *at, const char *end, struct buf *out)
{
	char hex[2 * 64 + 1];

	while ((size_t)(end - at) >= sizeof(ElfW(Nhdr))) {
		ElfW(Nhdr) note;

		memcpy(&note, at, sizeof note);
		const char *name = at + sizeof note, *id = name + ((note.n_namesz + 3) & ~3U);

		if (note.n_type == NT_GNU_BUILD_ID && note.n_descsz <= 64 && note.n_namesz == sizeof ELF_NOTE_GNU &&
		    memcmp(name, ELF_NOTE_GNU, sizeof ELF_NOTE_GNU) == 0) {
			put_hex((const unsigned char *)id, note.n_descsz, hex);
			buf_printf(out, "%s\n", hex);
			return true;
		}
		at = id + ((note.n_descsz + 3) & ~3U);
	}
	return false;
}

/* The first object is the program itself. What the kernel brings (its name has no '/') makes no page. */
static int
put_object(struct dl_phdr_info *object, size_t size, void *arg)
{
	(void)size;
	struct buf *out = arg;
	bool own = object->dlpi_name[0] == '\0';

	if (!own && strchr(object->dlpi_name, '/') == NULL)
		return 0;
	for (int i = 0; i < object->dlpi_phnum; i++) {
		const ElfW(Phdr) *part = &object->dlpi_phdr[i];
		const char *notes =
		    (const char *)(object->dlpi_addr + part->p_vaddr); // NOLINT(performance-no-int-to-ptr)

		if (part->p_type == PT_NOTE && put_build_id(notes, notes + part->p_memsz, out))
			return 0;
	}
	return 1;
}

bool
fingerprint_program(struct buf *out)
{
	return dl_iterate_phdr(put_object, out) == 0;
}
