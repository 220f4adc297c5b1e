"""Renders HTML to PDF/A-3b with WeasyPrint, one document after the other, until standard input ends.

A request is a length (4 bytes, big-endian) and JSON: {"html", "parts": [html], "attachments": [{"name", "mediaType",
"description", "content"}]} with the content in base64. Parts follow the document in the same PDF. An answer is a kind (1 byte: R ready, P the PDF, E an error
that concerns this document), a length and that many bytes; a PDF comes after the count of its pages (4 bytes). Limits come as arguments: seconds a document, MiB of memory.
"""
import atexit
import base64
import hashlib
import io
import json
import logging
import os
import resource
import shutil
import signal
import struct
import sys

SECONDS_MAX, MEBIBYTES_MAX = int(sys.argv[1]), int(sys.argv[2])
IMAGES = ('data:image/png;base64,', 'data:image/jpeg;base64,')

# Whatever a library prints must not get between the answers: from here on standard output is standard error.
answers = os.fdopen(os.dup(1), 'wb')
os.dup2(2, 1)


# The gateway deletes the folder it made for this worker, unless it was killed: then nobody else would.
atexit.register(shutil.rmtree, os.environ['TMPDIR'], True)


def answer(kind, content):
    answers.write(kind + struct.pack('>I', len(content)) + content)
    answers.flush()


def read_exactly(count):
    content = sys.stdin.buffer.read(count)
    if len(content) < count:
        sys.exit(0)  # the gateway is gone
    return content


resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_AS, (MEBIBYTES_MAX << 20, MEBIBYTES_MAX << 20))

# The date fontTools writes into embedded fonts: a fixed one, so that the same document gives the same bytes.
os.environ['SOURCE_DATE_EPOCH'] = '1767225600'

try:
    import pydyf
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration
except Exception as missing:  # a broken library fails in many ways; each means that no PDF can be made here
    answer(b'E', f'{type(missing).__name__}: {missing}'.encode())
    sys.exit(1)

logging.getLogger('weasyprint').setLevel(logging.CRITICAL)
FONTS = FontConfiguration()


class Refused(Exception):
    """The document asked for something outside itself."""


def render(request):
    refused = []

    def fetch(url, *_, **__):
        """Only the images inside the document: no network, no file, whatever a document asks for."""
        if url.startswith(IMAGES):
            return weasyprint.default_url_fetcher(url)
        refused.append(url[:200])
        raise Refused(url)

    attachments = request['attachments']

    def finish(document, pdf):
        relation = '/Supplement' if request['parts'] else '/Alternative'
        complete_for_pdfa3(pdf, document.metadata.created, attachments, relation)

    parts = request['parts']
    document = bundle(request['html'], parts, fetch) if parts else lay_out(request['html'], fetch)
    content = document.write_pdf(
        attachments=[
            weasyprint.Attachment(file_obj=io.BytesIO(base64.b64decode(one['content'])), description=one['description'])
            for one in attachments],
        finisher=finish,
        identifier=hashlib.sha256('\0'.join([request['html'], *parts]).encode()).digest()[:16],
        variant='pdf/a-3b')
    if refused:
        raise Refused('the document asks for ' + ', '.join(refused))
    return struct.pack('>I', len(document.pages)) + content


def lay_out(html, fetch, sheets=()):
    return weasyprint.HTML(string=html, url_fetcher=fetch).render(stylesheets=list(sheets), font_config=FONTS)


def bundle(cover, parts, fetch):
    """A cover and what follows it: every page bears its number in the whole beside the number of its own document, and
    the cover tells on which page each part begins (data-part="1", 2 ...) and how many there are (data-pages)."""
    first = 1 + len(lay_out(cover, fetch, [numbered_from(1)]).pages)
    begins, pages = '', []
    for number, html in enumerate(parts, 1):
        begins += f'[data-part="{number}"]::after {{ content: "{first}" }}'
        document = lay_out(html, fetch, [numbered_from(first)])
        pages += document.pages
        first += len(document.pages)
    begins += f'[data-pages]::after {{ content: "{first - 1}" }}'
    document = lay_out(cover, fetch, [numbered_from(1), weasyprint.CSS(string=begins)])
    return document.copy(document.pages + pages)


def numbered_from(first):
    return weasyprint.CSS(string=f"""
        @page {{ counter-increment: sheet; @top-right-corner {{ content: counter(sheet); vertical-align: middle;
            text-align: center; font: 600 7.6pt "Open Sans", sans-serif; color: #5a646d; }} }}
        @page :first {{ counter-reset: sheet {first - 1} }}""")


def complete_for_pdfa3(pdf, created, attachments, relation):
    """What ISO 19005-3, 6.8 wants of an embedded file and WeasyPrint leaves out: its name in both entries, its media
    type, its date, its relation to the document, and the list of associated files in the catalog."""
    moment = pydyf.String('D:' + ''.join(char for char in created if char.isdigit()) + 'Z')
    pdf.info['CreationDate'] = moment
    specifications = [
        one for one in pdf.objects if isinstance(one, pydyf.Dictionary) and one.get('Type') == '/Filespec']
    for specification, attachment in zip(specifications, attachments, strict=True):
        specification['F'] = specification['UF'] = pydyf.String(attachment['name'])
        specification['AFRelationship'] = relation
        stream = pdf.objects[int(specification['EF']['F'].split()[0])]
        stream.extra['Subtype'] = '/' + attachment['mediaType'].replace('/', '#2F')
        stream.extra['Params']['ModDate'] = moment
        specification['EF']['UF'] = specification['EF']['F']
    if specifications:
        pdf.catalog['AF'] = pydyf.Array(one.reference for one in specifications)


render({'html': '<p lang="fr">\u00e9\u03b1\u0436</p><meta name="dcterms.created" content="2026-01-01T00:00:00Z">',
        'parts': [], 'attachments': []})  # loads what is loaded on first use
answer(b'R', f'WeasyPrint {weasyprint.__version__}'.encode())

while True:
    length, = struct.unpack('>I', read_exactly(4))
    request = json.loads(read_exactly(length))
    signal.alarm(SECONDS_MAX + 5)  # the gateway ends it before; this is for when the gateway itself has died
    try:
        answer(b'P', render(request))
    except MemoryError:
        answer(b'E', f'it needs more than {MEBIBYTES_MAX} MiB of memory'.encode())
        sys.exit(1)
    except Exception as fault:
        answer(b'E', f'{type(fault).__name__}: {fault}'[:500].encode())
    signal.alarm(0)
