#!/usr/bin/env python3
"""Scores `recalling parse` against the United Nations' own mark-up, and keeps every figure from falling.

    accuracy.py RECALLING --tools DIR --corpus DIR [--unpacked DIR] [--update [--lower]]
                [--works N] [--style akn pdf pages md] [--lang zh en fr es ru ar] [--show K]

--tools   the folder of the company's scoring tools (akn.py and score.py)
--corpus  a folder of Akoma Ntoso files, or the folder in which the archive unga-76.tar.xz lies

Every figure is counted twice: against the official mark-up as it is (raw), and against the same mark-up with the
places corrected that official-errors.toml lists (corrected). The lowest figure over the languages is compared with
ratchet.json. README.md says more.
"""
import argparse
import collections
import functools
import hashlib
import importlib.util
import json
import math
import multiprocessing
import os
import random
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import types
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
ERRORS = os.path.join(HERE, 'official-errors.toml')
RATCHET = os.path.join(HERE, 'ratchet.json')
ARCHIVE = 'unga-76.tar.xz'
WORKS, SEED, SLACK, FEW = 100, 1, 0.005, 100
LETTER = dict(zh='C', en='E', fr='F', es='S', ru='R', ar='A')
STYLES = ['akn', 'pdf', 'pages', 'md']
SUFFIX = dict(akn='xml', md='md', pdf='txt', pages='txt')
FIELDS = ['symbol', 'language', 'adopted', 'title', 'preambular', 'operative', 'numbers', 'notes']
TRUTHS = ['raw', 'corrected']
KINDS = ('resolution', 'document', 'meeting')
AKN = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'

akn = tool = None


# ---- the tools and the sample -------------------------------------------------

def load_tools(folder):
    """Imports akn.py, and the helpers of score.py without running it."""
    global akn, tool
    spec = importlib.util.spec_from_file_location('akn', os.path.join(folder, 'akn.py'))
    akn = importlib.util.module_from_spec(spec)
    sys.modules['akn'] = akn
    spec.loader.exec_module(akn)
    akn.load = functools.lru_cache(maxsize=1)(akn.load)  # truth and layouts read the same file one after the other
    path = os.path.join(folder, 'score.py')
    with open(path, encoding='utf-8') as f:
        source = re.sub(r'^main\(\)\s*$', '', f.read(), flags=re.M)
    tool = types.ModuleType('score')
    tool.__file__ = path
    exec(compile(source, path, 'exec'), tool.__dict__)


def unpack(corpus, cache):
    """The folder of .xml files: the corpus itself, or its archive unpacked (once, if there is a cache)."""
    archive = os.path.join(corpus, ARCHIVE)
    if not os.path.exists(archive):
        return corpus
    done = os.path.join(cache, 'unpacked')
    if not os.path.exists(done):
        with tarfile.open(archive) as tar:
            tar.extractall(cache, filter='data')
        open(done, 'w').close()
    return cache


def sample(corpus, count):
    """The same works in the same order as the scoring tool takes: {key: {letter: path}}."""
    works = collections.defaultdict(dict)
    for folder, _, files in sorted(os.walk(corpus)):
        for name in sorted(files):
            m = re.match(r'(?:A_RES_)?([0-9ES()_-]+?[A-Z]?(?:-[A-Z])?)[-_](?:\d{6,8})?([ACEFRSG])\.xml$', name)
            if m:
                works[m.group(1)].setdefault(m.group(2), os.path.join(folder, name))
    keys = sorted(k for k, v in works.items() if set('ACEFRS') <= set(v))
    random.Random(SEED).shuffle(keys)
    return {k: works[k] for k in keys[:count]}


# ---- what is true -------------------------------------------------------------

def tidy(text):
    """With ordinary spaces only, as entries of official-errors.toml are written."""
    return re.sub(r'\s+', ' ', text).strip()


class Truth:
    """What the official mark-up says of one text, in a form that can be corrected."""

    def __init__(self, path):
        gold = akn.gold(path)
        self.path = path
        self.facts = {f: gold[f] for f in ('symbol', 'language', 'adopted', 'title')}
        self.notes = gold['notes']
        self.links = tool.links(gold)
        self.printed = tool.printed(gold)
        # a paragraph is (role, number, text); all others of the mark-up do not count
        paras = [(p.role, p.num.rstrip('.'), tidy(akn.plain(p))) for p in akn.load(path)['paras']]
        self.paras = [p for p in paras if p[0] in ('preambular', 'operative', 'heading')]

    def copy(self):
        other = Truth.__new__(Truth)
        other.__dict__.update(self.__dict__, facts=dict(self.facts), links=set(self.links), paras=list(self.paras))
        return other

    def preambular(self):
        return [tool.bare(t) for role, _, t in self.paras if role == 'preambular']

    def operative(self):
        return [tool.bare(t) for role, n, t in self.paras if role == 'operative' and n]

    def numbers(self):
        return [re.sub(r'\D', '', n) or n for role, n, _ in self.paras if role == 'operative' and n]


def recitals_as_headings(path):
    """The texts that the mark-up calls headings and yet refers to the preamble."""
    for e in ET.parse(path).getroot().iter(AKN + 'crossHeading'):
        if e.get('refersTo') == '#preamble':
            p = akn.Para('preambular')
            akn.runs(e, p.runs, [])
            p.runs = akn.squash(p.runs)
            yield tidy(akn.plain(p))


def list_in_preamble(path):
    """(whole text, introduction, [(number, text)]) of each list in a preamble."""
    def text(e):
        p = akn.Para('')
        if e is not None:
            akn.runs(e, p.runs, [])
        p.runs = akn.squash(p.runs)
        return tidy(akn.plain(p))
    preamble = ET.parse(path).getroot()[0].find(AKN + 'preamble')
    for box in preamble if preamble is not None else []:
        for block in box.iter(AKN + 'blockList'):
            items = [(text(i.find(AKN + 'num')), ' '.join(text(p) for p in i.findall(AKN + 'p'))) for i in block.findall(AKN + 'item')]
            yield text(box), text(block.find(AKN + 'listIntroduction')), items


class Unfit(Exception):
    """An entry of official-errors.toml that finds nothing to correct."""


def need(condition, entry, why):
    if not condition:
        raise Unfit('%s %s %s: %s' % (entry['work'], entry['field'], ','.join(entry['languages']), why))


def correct_fact(truth, entry):
    field = entry['field']
    held = truth.notes if field == 'notes' else truth.facts[field]
    need(held == entry['official'], entry, 'the mark-up says %r' % held)
    if field == 'notes':
        truth.notes = entry['printed']
    else:
        truth.facts[field] = entry['printed']


def correct_links(truth, entry):
    """`instead` changes or (with nothing) removes links, `unlinked` adds what is printed and not linked."""
    for official, printed in entry.get('instead', {}).items():
        need(official in truth.links, entry, '%s is not linked' % official)
        truth.links.remove(official)
    for target in list(entry.get('instead', {}).values()) + entry.get('unlinked', []):
        if target:
            truth.links.add(tool.fold(target))


def correct_paragraph(truth, entry):
    """Gives the official paragraph that begins so its role as printed, or its text without what is not printed."""
    found = [i for i, p in enumerate(truth.paras) if p[2].startswith(entry['begins'])]
    need(len(found) == 1, entry, '%d paragraphs begin with %r' % (len(found), entry['begins']))
    role, number, text = truth.paras[found[0]]
    if 'text' in entry:
        need(text.count(entry['text'][0]) == 1, entry, '%r is not in the paragraph once' % entry['text'][0])
        text = text.replace(*entry['text'])
    truth.paras[found[0]] = (entry.get('role', role), number, text)


def correct_numbers(truth, entry):
    """Unmarked paragraphs of the main body that begin with a printed number are numbered paragraphs."""
    for number in entry['numbers']:
        head = re.compile(r'%s(?:\s*[-–.]\s*|\s+)' % number)
        found = [i for i, (role, n, t) in enumerate(truth.paras) if role == 'operative' and not n and head.match(t)]
        need(len(found) == 1, entry, '%d unmarked paragraphs begin with %s' % (len(found), number))
        text = truth.paras[found[0]][2]
        truth.paras[found[0]] = ('operative', number, text[head.match(text).end():])


def correct_headings(truth, entry):
    """Recitals marked as headings that refer to the preamble become recitals."""
    texts = set(recitals_as_headings(truth.path))
    need(texts, entry, 'no heading refers to the preamble')
    truth.paras = [('preambular', '', t) if role == 'heading' and t in texts else (role, n, t) for role, n, t in truth.paras]


def correct_lists(truth, entry):
    """A recital that holds a list counts without it; numbered points of that list are operative paragraphs."""
    lists = list(list_in_preamble(truth.path))
    need(lists, entry, 'no list in the preamble')
    for whole, introduction, items in lists:
        need(('preambular', '', whole) in truth.paras, entry, 'its list is not a recital')
        at = truth.paras.index(('preambular', '', whole))
        truth.paras[at] = ('preambular', '', introduction)
        truth.paras += [('operative', n.rstrip('.'), t) for n, t in items if n.rstrip('.').isdigit()]


CORRECT = dict(adopted=correct_fact, symbol=correct_fact, title=correct_fact, notes=correct_fact, citations=correct_links,
               paragraph=correct_paragraph, numbers=correct_numbers, headings=correct_headings, lists=correct_lists)


def official_errors():
    """The entries of official-errors.toml, each with its reason."""
    with open(ERRORS, 'rb') as f:
        entries = tomllib.load(f)['error']
    for e in entries:
        e.setdefault('languages', list(LETTER))
        e.setdefault('styles', STYLES)
        assert e.get('reason') and (e['field'] in CORRECT or e['field'] == 'agreement'), e
    return entries


def corrected(truths, entries, style):
    """The truths of one style with every entry applied: ({(key, lang): Truth}, {(key, lang): excused}, [complaints])."""
    out, excused, unfit = {}, collections.defaultdict(set), []
    for at, truth in truths.items():
        mine = [e for e in entries if e['work'] == at[0] and at[1] in e['languages'] and style in e['styles']]
        out[at] = truth.copy() if mine else truth
        for e in mine:
            if e['field'] == 'agreement':
                excused[at] |= set(e['targets'])
                continue
            try:
                CORRECT[e['field']](out[at], e)
            except Unfit as why:
                unfit.append('%s (%s, %s)' % (why, at[1], style))
    return out, excused, unfit


# ---- running ------------------------------------------------------------------

def prepare(job):
    """Writes one work in one language in every style; returns its truth."""
    key, lang, path, files = job
    try:
        truth = Truth(path)
    except (ET.ParseError, AttributeError, TypeError):
        return key, lang, None
    for style, target in files.items():
        with open(target, 'wb') as f:
            if style == 'akn':
                with open(path, 'rb') as g:
                    f.write(g.read())
            else:
                f.write(akn.layout(path, style).encode())
    return key, lang, truth


def neutral(folder, works, langs, styles):
    """Names that tell nothing of what the files are: {(key, lang): {style: path}}."""
    count, files = 0, {}
    for key in works:
        for lang in langs:
            files[key, lang] = {}
            for style in styles:
                files[key, lang][style] = os.path.join(folder, '%06d.%s' % (count, SUFFIX[style]))
                count += 1
    return files


def parse(program, paths):
    """Runs `recalling parse` over the files: {path: what it understood}."""
    out = {}
    for at in range(0, len(paths), 400):
        run = subprocess.run([program, 'parse', '--format', 'json'] + paths[at:at + 400], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for line in run.stdout.splitlines():
            read = json.loads(line)
            out[os.path.basename(read['source'])] = read
    if not out:
        sys.exit('no output from %s parse: %s' % (program, run.stderr.decode()[-400:]))
    return out


def collections_of_parts(truths):
    """Works of which some version has neither recitals nor paragraphs: not scored."""
    return {key for (key, _), t in truths.items() if not t.preambular() and not t.operative()}


# ---- counting -----------------------------------------------------------------

class Tally:
    """Hits, what was said and what is true, by (language, row)."""

    def __init__(self):
        self.cells = collections.defaultdict(lambda: [0, 0, 0])

    def add(self, lang, row, hit, said, true):
        cell = self.cells[lang, row]
        cell[0] += hit
        cell[1] += said
        cell[2] += true

    def f1(self, lang, row):
        hit, said, true = self.cells[lang, row]
        p, r = hit / said if said else 1.0, hit / true if true else 1.0
        return 100 * 2 * p * r / (p + r) if p + r else 0.0

    def share(self, langs, row):
        """(by language, the figure that counts, the number it pools or nothing): a share of what was said or is true."""
        at = 1 if row.startswith('precision') else 2
        cells = [self.cells[l, row] for l in langs]
        values = [100 * c[0] / c[at] if c[at] else 100.0 for c in cells]
        if min(c[at] for c in cells) < FEW:
            total = sum(c[at] for c in cells)
            return values, 100 * sum(c[0] for c in cells) / max(1, total), total
        return values, min(values), 0


def understood(read):
    """What a document was understood as, in the terms of the truth."""
    paras = read['paragraphs']
    operative = [q for q in paras if q['role'] == 'operative' and q.get('number')]
    targets = {tool.fold(c['target']) for c in read['citations']
               if c.get('target') and c.get('kind') in KINDS and c.get('in') != 'head'}
    return dict(preambular=[tool.bare(q['text']) for q in paras if q['role'] == 'preambular'],
                operative=[tool.bare(q['text']) for q in operative], numbers=[q['number'] for q in operative],
                targets=targets, notes=len(read['notes']), read=read)


def compare(truth, union, ours, lang, tally):
    """Adds one document to the tally; yields (row, what is true and not said, what is said and not true)."""
    for field in ('symbol', 'language', 'adopted', 'title'):
        said, true = ours['read'].get(field) or '', truth.facts[field]
        same = tool.norm(true) == tool.norm(said) if field == 'title' else true == said.replace(' ', '')
        tally.add(lang, field, int(same), 1, 1)
        if not same:
            yield field, [true], [said]
    for field in ('preambular', 'operative', 'numbers'):
        said, true = ours[field], getattr(truth, field)()
        tally.add(lang, field, *tool.f1(said, true))
        lost, extra = collections.Counter(true), collections.Counter(said)
        if lost != extra:
            yield field, list((lost - extra).elements()), list((extra - lost).elements())
    tally.add(lang, 'notes', min(ours['notes'], truth.notes), ours['notes'], truth.notes)
    if ours['notes'] != truth.notes:
        yield 'notes', [truth.notes], [ours['notes']]
    said, own = ours['targets'], truth.links
    for kind in {tool.family(t) for t in said | own}:
        mine, theirs = ({t for t in s if tool.family(t) == kind} for s in (said, own))
        tally.add(lang, 'recall ' + kind, len(mine & theirs), 0, len(theirs))
        tally.add(lang, 'precision ' + kind, len(mine & union), len(mine), 0)
    if own - said:
        yield 'recall', sorted(own - said), []
    if said - union:
        yield 'precision', [], sorted(said - union)


def unions(truths):
    """What the links of a work name in any of its languages: {key: targets}."""
    out = collections.defaultdict(set)
    for (key, _), truth in truths.items():
        out[key] |= truth.links
    return out


def agreement(truths, said, excused, langs):
    """The share of works whose printed symbols agree in all languages and whose citations do so too, and those that do not."""
    same, differ = 0, {}
    keys = [k for k in dict.fromkeys(k for k, _ in said) if all((k, l) in said for l in langs)]
    keys = [k for k in keys if len({truths[k, l].printed for l in langs}) == 1]
    for key in keys:
        # a target that only some languages print counts as right where it is printed, and only there
        sets = {l: frozenset(said[key, l] ^ {tool.fold(t) for t in excused[key, l]}) for l in langs}
        if len(set(sets.values())) == 1:
            same += 1
        else:
            differ[key] = sets
    return (100 * same / len(keys) if keys else 100.0), len(keys), differ


def table(tally, langs):
    """Rows of (name, by language, figure, how many are pooled)."""
    for field in FIELDS:
        values = [tally.f1(l, field) for l in langs]
        yield field, values, min(values), 0
    for kind in sorted({row[7:] for _, row in tally.cells if row.startswith('recall ')}):
        for word in ('recall', 'precision'):
            row = '%s %s' % (word, kind)
            yield (row, *tally.share(langs, row))


def show(out, style, at, row, lost, extra):
    """Prints one disagreement."""
    cut = lambda xs: [str(x)[:70] + ('…' + str(x)[-25:] if len(str(x)) > 95 else str(x)[70:]) for x in xs[:12]]
    print('%s %s %s %s\n    true %s\n    ours %s' % (style, *at, row, cut(lost), cut(extra)), file=out)


def measure(style, truths, entries, files, read, langs, shown):
    """The figures of one style: ({truth: {row: figure}}, complaints). Prints the table."""
    fixed, excused, unfit = corrected(truths, entries, style)
    ours = {at: understood(read.get(os.path.basename(f[style]), dict(paragraphs=[], citations=[], notes=[])))
            for at, f in files.items() if at in truths}
    figures, rows = {}, {}
    for name, gold in (('raw', truths), ('corrected', fixed)):
        tally, union, left = Tally(), unions(gold), shown
        for at in ours:
            for difference in compare(gold[at], union[at[0]], ours[at], at[1], tally):
                if name == 'corrected' and left:
                    left -= 1
                    show(sys.stdout, style, at, *difference)
        rows[name] = list(table(tally, langs))
        none = collections.defaultdict(set)
        share, works, differ = agreement(gold, {at: o['targets'] for at, o in ours.items()}, excused if name == 'corrected' else none, langs)
        rows[name].append(('versions that agree', [], share, works))
        figures[name] = {row: value for row, _, value, _ in rows[name]}
        if name == 'corrected' and shown:
            for key, sets in differ.items():
                common = frozenset.intersection(*sets.values())
                print('%s %s versions differ %s' % (style, key, {l: sorted(s - common) for l, s in sets.items() if s - common}))
    report(style, rows, langs)
    return figures, unfit


def report(style, rows, langs):
    """Prints the table of a style: raw by language and lowest, then corrected by language and lowest."""
    print('\n%-24s%s     raw |%s  corrected' % (style, ''.join('%8s' % l for l in langs), ''.join('%8s' % l for l in langs)))
    raw = {r[0]: r for r in rows['raw']}
    for name, values, figure, pooled in rows['corrected']:
        blank = [None] * len(langs)
        before = raw.get(name, (name, blank, 100.0, 0))
        cells = lambda vs: ''.join('%8s' % ('' if v is None else '%.2f' % v) for v in (vs or blank))
        print('%-24s%s%8.2f |%s%11.2f%s' % (name, cells(before[1]), before[2], cells(values), figure, ' of %d' % pooled if pooled else ''))


# ---- the ratchet --------------------------------------------------------------

def floor(value):
    """Two decimals, never rounded up."""
    return math.floor(value * 100 + 1e-6) / 100


def fingerprint(works):
    return hashlib.sha256(' '.join(works).encode()).hexdigest()[:16]


def read_ratchet():
    if not os.path.exists(RATCHET):
        return dict(sample='', figures={})
    with open(RATCHET, encoding='utf-8') as f:
        return json.load(f)


def fallen(figures, ratchet):
    """What lies below the ratchet, as lines to print; rows that vanished count as well."""
    for style, truths in figures.items():
        for truth, held in ratchet['figures'].get(style, {}).items():
            for row, value in held.items():
                now = truths[truth].get(row)
                if now is None or now < value - SLACK:
                    yield '%s, %s, %s: %s, was %.2f' % (style, truth, row, 'gone' if now is None else '%.2f' % now, value)


def write_ratchet(figures, ratchet, works, lower):
    """Raises the ratchet to the figures reached; lowers it only when asked."""
    for style, truths in figures.items():
        for truth, rows in truths.items():
            held = ratchet['figures'].setdefault(style, {}).get(truth, {})
            new = {r: floor(v) if lower else max(floor(v), held.get(r, 0)) for r, v in rows.items()}
            ratchet['figures'][style][truth] = new if lower else {**held, **new}
    ratchet['sample'] = fingerprint(works)
    with open(RATCHET, 'w', encoding='utf-8') as f:
        json.dump(ratchet, f, indent=1)
        f.write('\n')


def judge(o, figures, works, unfit):
    """Compares with the ratchet or writes it; returns the exit code."""
    for line in sorted(set(unfit)):
        print('official-errors.toml: ' + line)
    ratchet = read_ratchet()
    if o.works != WORKS or set(o.lang) != set(LETTER):
        print('\nA part of the sample: not compared with the ratchet.')
        return 1 if unfit else 0
    if o.update:
        write_ratchet(figures, ratchet, works, o.lower)
        print('\nratchet.json written.')
        ratchet = read_ratchet()
    elif ratchet['sample'] != fingerprint(works):
        print('\nThis is not the sample of ratchet.json.')
        return 1
    lines = list(fallen(figures, ratchet))
    print('\nBelow the ratchet:\n  ' + '\n  '.join(lines) if lines else '\nNo figure is below the ratchet.')
    return 1 if lines or unfit else 0


def arguments():
    ap = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    ap.add_argument('recalling')
    ap.add_argument('--tools', required=True)
    ap.add_argument('--corpus', required=True)
    ap.add_argument('--unpacked', help='keep the unpacked archive in this folder')
    ap.add_argument('--works', type=int, default=WORKS)
    ap.add_argument('--style', nargs='+', choices=STYLES, default=STYLES)
    ap.add_argument('--lang', nargs='+', choices=list(LETTER), default=list(LETTER))
    ap.add_argument('--show', type=int, default=0, metavar='K', help='print K disagreements that remain in each style')
    ap.add_argument('--update', action='store_true', help='raise the ratchet to the figures reached')
    ap.add_argument('--lower', action='store_true', help='with --update: lower it as well')
    return ap.parse_args()


def main():
    o = arguments()
    load_tools(o.tools)
    entries = official_errors()
    with tempfile.TemporaryDirectory(prefix='recalling-accuracy-') as folder:
        corpus = unpack(o.corpus, o.unpacked or os.path.join(folder, 'corpus'))
        works = sample(corpus, o.works)
        names = os.path.join(folder, 'texts')
        os.mkdir(names)
        files = neutral(names, works, o.lang, o.style)
        # links are pooled over all six languages, whichever are scored
        jobs = [(k, l, works[k][LETTER[l]], files.get((k, l), {})) for k in works for l in LETTER]
        with multiprocessing.get_context('fork').Pool() as pool:
            truths = {(k, l): t for k, l, t in pool.map(prepare, jobs, 8) if t}
        skipped = collections_of_parts(truths)
        truths = {at: t for at, t in truths.items() if at[0] not in skipped}
        read = parse(o.recalling, [p for at, f in files.items() if at in truths for p in f.values()])
        print('%d works, %d of them scored' % (len(works), len({k for k, _ in truths})))
        figures, unfit = {}, []
        for style in o.style:
            figures[style], complaints = measure(style, truths, entries, files, read, o.lang, o.show)
            unfit += complaints
    works_known = set(works)
    if o.works == WORKS:
        unfit += ['%s is not in the sample' % e['work'] for e in entries if e['work'] not in works_known]
    sys.exit(judge(o, figures, works, unfit))


if __name__ == '__main__':
    main()
