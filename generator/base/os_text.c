/* SPDX-License-Identifier: EUPL-1.2 */
#include <errno.h>
#include <string.h>

#include "base/say.h"

/* What a disk, a network drive or the rights on it can answer. Others are rare enough to stay in the system's words. */
static const struct {
	int error;
	const char *nl;
} texts[] = {
    {EPERM, "dit mag niet van het systeem"},
    {ENOENT, "dit bestaat niet"},
    {EIO, "de schijf geeft een leesfout of schrijffout"},
    {ENXIO, "dit apparaat is er niet"},
    {EBADF, "dit is gesloten"},
    {ENOMEM, "er is te weinig geheugen"},
    {EACCES, "u hebt hier geen rechten voor"},
    {EBUSY, "een ander programma gebruikt dit nu"},
    {EEXIST, "dit bestaat al"},
    {EXDEV, "dit staat op een andere schijf"},
    {ENODEV, "dit apparaat is er niet"},
    {ENOTDIR, "een deel van dit pad is geen map"},
    {EISDIR, "dit is een map"},
    {EINVAL, "het systeem kan dit hier niet"},
    {ENFILE, "er zijn te veel bestanden open op deze computer"},
    {EMFILE, "er zijn te veel bestanden open"},
    {ETXTBSY, "een ander programma gebruikt dit nu"},
    {EFBIG, "het bestand wordt te groot"},
    {ENOSPC, "de schijf is vol"},
    {EROFS, "deze schijf is alleen te lezen"},
    {EMLINK, "er zijn te veel koppelingen naar dit bestand"},
    {EPIPE, "het programma dat meelas, is gestopt"},
    {ENAMETOOLONG, "de naam is te lang"},
    {ENOTEMPTY, "de map is niet leeg"},
    {ELOOP, "symbolische koppelingen verwijzen in een kring, of hier mag er geen staan"},
    {EADDRINUSE, "een ander programma gebruikt dit adres al"},
    {ETIMEDOUT, "het duurde te lang"},
    {ESTALE, "de netwerkschijf is de map kwijt"},
    {EDQUOT, "uw ruimte op de schijf is op"},
    {EOPNOTSUPP, "deze schijf kan dit niet"},
};

const char *
os_text(const struct say *say, int error)
{
	for (size_t i = 0; say->lang == LANG_NL && i < sizeof texts / sizeof *texts; i++)
		if (texts[i].error == error)
			return texts[i].nl;
	return strerror(error);
}
