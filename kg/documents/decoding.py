"""Bytes -> text, or the reason why they are none.

In: the bytes of one file. Out: the text, every character as it was, a byte order mark and all line breaks included.
Never: a guess at an encoding. What the bytes look like is said as advice.
"""

from __future__ import annotations

import gzip
import hashlib
import zlib

from kg.errors import SourceError

LARGEST = 20 * 1024 * 1024  # bytes of one article
GZIP = b"\x1f\x8b"
SIGNATURES = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\xd0\xcf\x11\xe0": "an old office document",
}
MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
AS_TEXT = "save it as plain text in UTF-8"


def unpack(content: bytes) -> bytes:
    """Give the bytes of the article: those of a gzip file unpacked, others as they are.

    Raises SourceError for a broken gzip file and for an article over LARGEST.
    """
    if content.startswith(GZIP):
        content = _gunzip(content)
    if len(content) > LARGEST:
        raise SourceError(f"larger than {LARGEST // 1024**2} MB", advice="an article is shorter; split the file")
    return content


def decode(content: bytes) -> str:
    """Give the text of the article. Raises SourceError when it is empty, binary or not UTF-8, with what it looks like."""
    if not content.strip():
        raise SourceError("empty", advice="there is nothing to read in it")
    kind = next((kind for signature, kind in SIGNATURES.items() if content.startswith(signature)), None)
    if kind:
        raise SourceError(f"binary: {kind}", advice=AS_TEXT)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _undecodable(content, error) from error
    if "\x00" in text:
        raise _binary(content)
    if not text.strip("\ufeff \t\r\n"):
        raise SourceError("empty", advice="there is nothing to read in it")
    return text


def digest(content: bytes) -> str:
    """Give the SHA-256 of the bytes as 64 hex digits."""
    return hashlib.sha256(content).hexdigest()


def _gunzip(content: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacker.decompress(content, LARGEST + 1)
        if unpacker.eof and unpacker.unused_data.startswith(GZIP):
            return gzip.decompress(content) if len(content) < LARGEST // 1024 else unpacked
    except (zlib.error, OSError, EOFError) as error:
        raise SourceError("a broken gzip file", advice="pack it again") from error
    if not unpacker.eof and len(unpacked) <= LARGEST:
        raise SourceError("a gzip file that ends too early", advice="pack it again")
    return unpacked


def _binary(content: bytes) -> SourceError:
    if content[1:400:2].count(0) > len(content[:400]) // 4 or content[0:400:2].count(0) > len(content[:400]) // 4:
        return SourceError("not UTF-8: it looks like UTF-16", advice=AS_TEXT)
    return SourceError("binary: it holds NUL bytes", advice=AS_TEXT)


def _undecodable(content: bytes, error: UnicodeDecodeError) -> SourceError:
    marked = next((name for mark, name in MARKS.items() if content.startswith(mark)), None)
    if marked:
        return SourceError(f"not UTF-8: it looks like {marked}", advice=AS_TEXT)
    if content.count(0):
        return _binary(content)
    control = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in content[:4096])
    if control > len(content[:4096]) // 50:
        return SourceError("binary: it holds control bytes", advice=AS_TEXT)
    looks = "Windows-1252" if any(0x80 <= byte < 0xA0 for byte in content) else "ISO-8859-1"
    return SourceError(f"not UTF-8 at byte {error.start}: it may be {looks}", advice=f"convert it: iconv -f {looks.upper()} -t UTF-8")
