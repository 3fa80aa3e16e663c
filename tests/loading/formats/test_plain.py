import pytest

from reader.loading.formats.plain import NotText, decode

TEXT = "“Naïve”, said Zoë Brontë. " * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_common_encodings_read_the_same(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "NUL bytes", id="a picture"),
        pytest.param(b"\xff\xfea", "UTF-16", id="half a character after a UTF-16 mark"),
        pytest.param(b"\xef\xbb\xbfcaf\xe9", "UTF-8", id="a UTF-8 mark before Latin-1"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, fault: str) -> None:
    with pytest.raises(NotText, match=fault):
        decode(data)
