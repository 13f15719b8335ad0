#!/usr/bin/env python3
"""How well documents are read that were made into HTML, DOCX and PDF: converted.py RECALLING --tools DIR --corpus DIR [-n WORKS]

Works of unga-76 are taken by chance, in six languages, and written as HTML twice: once with the notes among the text, as in
the `md` style of score.py, and once with notes that are linked to their calls. LibreOffice makes DOCX files of both and PDF
files of these, Chromium makes PDF files of the first. Each is read, and scored against the official mark-up beside the
Markdown that it was made from; a figure may be two points lower than that of Markdown. It needs `soffice` and `chromium`, takes
some minutes, and is no part of the test run. With `--keep FOLDER` the files stay there, and are not made again the next time.
"""
import argparse, collections, contextlib, html, json, os, pickle, random, re, subprocess, sys, tarfile, tempfile

LANGUAGES = dict(zh='C', en='E', fr='F', es='S', ru='R', ar='A')
FIELDS = ['symbol', 'language', 'adopted', 'title', 'preambular', 'operative', 'numbers', 'notes', 'citations']


def inline(text):
    text = re.sub(r'&(?!\w+;)', '&amp;', text)
    text = re.sub(r'<(?!/?sup>)', '&lt;', text)
    text = re.sub(r'\[([^\]]*)\]\(#\)', r'<a href="#">\1</a>', text)
    return re.sub(r'\*(.+?)\*', r'<i>\1</i>', re.sub(r'\*\*(.+?)\*\*', r'<b>\1</b>', text))


def table(rows):
    return '<table border=1>' + ''.join('<tr>' + ''.join(f'<td>{cell}</td>' for cell in row) + '</tr>' for row in rows) + '</table>'


def page(body, language):
    direction = 'rtl' if language == 'ar' else 'ltr'
    head = f'<!DOCTYPE html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>-</title></head>'
    return head + '<body>\n' + '\n'.join(body) + '\n</body></html>'


def plain(markdown, language):
    """Markdown in the style of seed 78/237 as a page."""
    body = []
    for block in filter(str.strip, markdown.split('\n\n')):
        block = block.strip('\n')
        heading = re.match(r'(#+) (.*)', block, re.S)
        if block.startswith('|'):
            rows = [row for row in block.split('\n') if not re.match(r'^\|(---\|)+$', row)]
            body.append(table([[inline(cell.strip()) for cell in row.strip().strip('|').split('|')] for row in rows]))
        elif heading:
            body.append(f'<h{len(heading[1])}>{inline(heading[2])}</h{len(heading[1])}>')
        else:
            body.append(f'<p>{inline(block)}</p>')
    return page(body, language)


def linked(akn, path, language):
    """A document with notes that are linked to their calls, of which LibreOffice makes footnotes."""
    document, notes, body = akn.load(path), [], []

    def words(runs):
        out = ''
        for kind, text, _ in runs:
            if kind == 'note':
                notes.append(document['notes'][len(notes)][1] if len(notes) < len(document['notes']) else [])
                n = len(notes)
                out += f'<a class="sdfootnoteanc" name="sdfootnote{n}anc" href="#sdfootnote{n}sym"><sup>{n}</sup></a>'
            else:
                mark = dict(italic='i', bold='b').get(kind)
                out += f'<{mark}>{html.escape(text)}</{mark}>' if mark else html.escape(text)
        return out

    body += [f'<p>{html.escape(line)}</p>' for line in document['cover']]
    body.append(f'<h2>{document["number"]} {html.escape(document["title"])}{words([("note", c, None) for c in document["title_calls"]])}</h2>')
    text, annex = [p for p in document['paras'] if not p.annex], [p for p in document['paras'] if p.annex]
    for part in (text, None, annex):
        if part is None:
            body += [f'<p>{html.escape(line)}</p>' for line in document['close'][::-1]]
            continue
        for p in part:
            if p.rows: body.append(table([[html.escape(cell) for cell in row] for row in p.rows]))
            else: body.append(('<h3>%s</h3>' if p.role == 'heading' else '<p>%s</p>') % ((p.num + ' ' if p.num else '') + words(p.runs)))
    for n, runs in enumerate(notes, 1):
        mark = f'<a class="sdfootnotesym" name="sdfootnote{n}sym" href="#sdfootnote{n}anc">{n}</a>'
        body.append(f'<div id="sdfootnote{n}"><p class="sdfootnote">{mark} {words(akn.squash(runs)).strip()}</p></div>')
    return page(body, language)


def office(kind, files, folder, profile):
    command = ['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--convert-to', kind, '--outdir', folder, *files]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def made(akn, corpus, folder, count, seed):
    """Makes the files; gives (format, language, work, file) and the official mark-up of each text."""
    works = collections.defaultdict(dict)
    for where, _, names in sorted(os.walk(corpus)):
        for name in sorted(names):
            found = re.match(r'(?:A_RES_)?([0-9ES()_-]+?[A-Z]?(?:-[A-Z])?)[-_](?:\d{6,8})?([ACEFRS])\.xml$', name)
            if found: works[found[1]].setdefault(found[2], os.path.join(where, name))
    whole = sorted(key for key, texts in works.items() if len(texts) == 6)
    random.Random(seed).shuffle(whole)
    files, golds = [], {}
    for folder_of in ('plain', 'linked', 'chromium'): os.makedirs(f'{folder}/{folder_of}')
    for work in whole[:count]:
        for language, letter in LANGUAGES.items():
            path = works[work][letter]
            golds[work, language] = akn.gold(path)
            markdown, name = akn.layout(path, 'md'), f'{len(golds):04}'
            for kind, text in (('plain', plain(markdown, language)), ('linked', linked(akn, path, language))):
                with open(f'{folder}/{kind}/{name}.html', 'w', encoding='utf8') as out: out.write(text)
            with open(f'{folder}/plain/{name}.md', 'w', encoding='utf8') as out: out.write(markdown)
            url = f'file://{folder}/plain/{name}.html'
            quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-pdf-header-footer']
            subprocess.run(['chromium', *quiet, f'--print-to-pdf={folder}/chromium/{name}.pdf', url], check=True, stderr=subprocess.DEVNULL)
            files.append((work, language, name))
    for kind in ('plain', 'linked'):
        pages = [f'{folder}/{kind}/{name}.html' for _, _, name in files]
        office('docx:MS Word 2007 XML', pages, f'{folder}/{kind}', f'{folder}/profile')
        office('pdf', [page[:-4] + 'docx' for page in pages], f'{folder}/{kind}', f'{folder}/profile')
    kinds = ['plain/%s.md', 'plain/%s.html', 'linked/%s.html', 'plain/%s.docx', 'linked/%s.docx', 'chromium/%s.pdf', 'plain/%s.pdf', 'linked/%s.pdf']
    return [(kind.replace('%s', '*'), language, work, f'{folder}/{kind % name}') for work, language, name in files for kind in kinds], golds


def kept(akn, corpus, folder, count, seed):
    """What `made` gives, made only if it does not lie in the folder."""
    record = f'{folder}/made.pickle'
    if os.path.isfile(record):
        with open(record, 'rb') as file: return pickle.load(file)
    if os.path.isfile(f'{corpus}/unga-76.tar.xz'):
        with tarfile.open(f'{corpus}/unga-76.tar.xz') as archive: archive.extractall(f'{folder}/corpus', filter='data')
        corpus = f'{folder}/corpus'
    result = made(akn, corpus, folder, count, seed)
    with open(record, 'wb') as file: pickle.dump(result, file)
    return result


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    arguments.add_argument('recalling')
    arguments.add_argument('--tools', required=True)
    arguments.add_argument('--corpus', required=True)
    arguments.add_argument('-n', type=int, default=10)
    arguments.add_argument('--seed', type=int, default=11)
    arguments.add_argument('--keep', metavar='FOLDER')
    given = arguments.parse_args()
    sys.path.insert(0, given.tools)
    import akn
    # What score.py counts, without its command.
    score = open(f'{given.tools}/score.py', encoding='utf8').read().split('\ndef main():')[0]
    space = dict(__file__=f'{given.tools}/score.py')
    exec(compile(score, 'score.py', 'exec'), space)
    norm, bare, f1, fold, links = (space[name] for name in ('norm', 'bare', 'f1', 'fold', 'links'))
    with contextlib.ExitStack() as stack:
        folder = os.path.abspath(given.keep) if given.keep else stack.enter_context(tempfile.TemporaryDirectory())
        folder = f'{folder}/{given.seed}-{given.n}'
        os.makedirs(folder, exist_ok=True)
        jobs, golds = kept(akn, given.corpus, folder, given.n, given.seed)
        run = subprocess.run([given.recalling, 'parse', '--format', 'json', *(job[3] for job in jobs)], capture_output=True)
    read = {}
    for line in run.stdout.splitlines():
        found = json.loads(line)
        read.setdefault(found['source'], found)
    tally = collections.defaultdict(lambda: [0, 0, 0])
    for kind, language, work, file in jobs:
        gold, found = golds[work, language], read.get(file) or dict(paragraphs=[], citations=[], notes=[])
        count = lambda field, got: [tally[kind, language, field].__setitem__(i, tally[kind, language, field][i] + n) for i, n in enumerate(got)]
        for field in FIELDS[:3]: count(field, (int(gold[field] == (found.get(field) or '')), 1, 1))
        count('title', (int(norm(gold['title']) == norm(found.get('title') or '')), 1, 1))
        texts = lambda role: [bare(p['text']) for p in found['paragraphs'] if p['role'] == role and (role != 'operative' or p.get('number'))]
        count('preambular', f1(texts('preambular'), [bare(text) for text in gold['preambular']]))
        count('operative', f1(texts('operative'), [bare(text) for _, text in gold['operative']]))
        numbers = [p['number'] for p in found['paragraphs'] if p['role'] == 'operative' and p.get('number')]
        count('numbers', f1(numbers, [re.sub(r'\D', '', n) or n for n, _ in gold['operative']]))
        count('notes', (min(len(found['notes']), gold['notes']), len(found['notes']), gold['notes']))
        cited = {fold(c['target']) for c in found['citations'] if c.get('target') and c.get('kind') in ('resolution', 'document', 'meeting') and c.get('in') != 'head'}
        own = links(gold)
        count('citations', (len(cited & own), len(own), len(own)))
    worse = False
    for kind in dict.fromkeys(job[0] for job in jobs):
        print(f'\n{kind:14}' + ''.join(f'{language:>8}' for language in LANGUAGES))
        for field in FIELDS:
            value = lambda kind, language: (lambda h, p, t: 200 * h / (p + t) if p + t else 100)(*tally[kind, language, field])
            row = [value(kind, language) for language in LANGUAGES]
            low = [v < value('plain/*.md', language) - 2 for v, language in zip(row, LANGUAGES)]
            worse |= any(low)
            print(f'{field:14}' + ''.join(f'{v:7.2f}{"!" if bad else " "}' for v, bad in zip(row, low)))
    sys.exit(1 if worse else 0)


if __name__ == '__main__':
    main()
