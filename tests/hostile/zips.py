"""ZIP files written byte by byte, so that every field can lie."""
import struct
import zlib


class Entry:
    """One part. Fields not given are true; `local` and `directory` override them in the one header or the other."""

    def __init__(self, name, content=b"", deflate=True, extra=b"", at=None, local=None, directory=None):
        self.name = name if isinstance(name, bytes) else name.encode()
        content = content if isinstance(content, bytes) else content.encode()
        packed = content
        if deflate:
            squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = squeeze.compress(content) + squeeze.flush()
        self.packed = packed
        self.extra = extra
        self.at = at  # the offset that the directory gives, instead of the true one
        self.true = {"flags": 0, "method": 8 if deflate else 0, "crc": zlib.crc32(content), "packed": len(packed),
                     "size": len(content), "name": self.name}
        self.local = {**self.true, **(local or {})}
        self.directory = {**self.true, **(directory or {})}


def common(fields, extra):
    return struct.pack("<HHHIIIIHH", 20, fields["flags"], fields["method"], 0, fields["crc"], fields["packed"],
                       fields["size"], len(fields["name"]), len(extra))


def zip_of(entries, comment=b"", count=None, prefix=b"", zip64=False):
    body, directory = prefix, b""
    for entry in entries:
        at = len(body) if entry.at is None else entry.at
        if entry.at is None:
            body += b"PK\3\4" + common(entry.local, b"") + entry.local["name"] + entry.packed
        directory += (b"PK\1\2" + struct.pack("<H", 20) + common(entry.directory, entry.extra) +
                      struct.pack("<HHHII", 0, 0, 0, 0, at) + entry.directory["name"] + entry.extra)
    count = len(entries) if count is None else count
    begin, size = len(body), len(directory)
    end = b""
    if zip64:
        end = (b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, begin) +
               b"PK\6\7" + struct.pack("<IQI", 0, begin + size, 1))
        count, begin, size = 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF
    end += b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, size, begin, len(comment)) + comment
    return body + directory + end
