#!/usr/bin/env python3
"""Makes the PDF, DOCX and HTML files beside it from the texts in ../languages, with LibreOffice and Chromium.

usage: make.py            (needs `soffice` and `chromium`; the files are committed, so this is run only to make them anew)

  LANGUAGE.html   notes linked to their calls and back
  LANGUAGE.docx   LibreOffice's, with real footnotes
  LANGUAGE.pdf    Chromium's in the manner of the United Nations: justified, indented, running heads, notes behind the text
  feet.LANGUAGE.pdf   LibreOffice's, with the notes at the feet of the pages
"""
import html, os, re, subprocess, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
STYLE = """
@page { size: A5; margin: 22mm 18mm; @bottom-left { content: counter(page) "/" counter(pages) } }
@page :not(:first) { @top-left { content: "A/RES/79/17" } }
body { font: 10pt/1.25 serif; margin: 0 } p { margin: 0; text-indent: 2em; text-align: justify }
.head, .note { text-indent: 0; text-align: start } h2 { font-size: 12pt; margin: 1em 0 } .note { font-size: 8.5pt }
"""

def read(language):
    """The lines of the masthead, the title, the paragraphs and the notes of a text."""
    text = open(f'{HERE}/../languages/{language}.txt', encoding='utf8').read()
    # The head of the second page, and the number of the first.
    text = re.sub(r'\n[^\n]*24-23456[^\n]*\n(\f?[^\n]*A/RES/79/17[^\n]*\n)?', '\n', text)
    blocks = [re.split(r'\s*\n\s*', block.strip()) for block in re.split(r'\n\s*\n', text) if block.strip()]
    notes, texts, head = [], [], []
    for lines in blocks:
        if lines[0].startswith('____'):
            for line in lines[1:]:
                found = re.match(r'\(?(\d+)\)? (.*)', line)
                if found: notes.append([found[1], found[2]])
                else: notes[-1][1] += ('' if language == 'zh' else ' ') + line
        elif not texts and not re.match(r'79/17', lines[0]): head += lines
        else: texts.append(('' if language == 'zh' else ' ').join(lines))
    # The meeting and its day are lines of their own.
    last = next(lines for lines in reversed(blocks) if not lines[0].startswith('____'))
    return [re.sub(r'\s{2,}', ' ', line) for line in head], texts[0], texts[1:-1] + last, notes

def called(words, notes, linked):
    """The words as mark-up, with the calls of notes, which stand in brackets or touch a word or a mark."""
    words = html.escape(words, quote=False)
    for label, _ in notes:
        call = f'<sup>{label}</sup>'
        if linked: call = f'<a class="sdfootnoteanc" name="sdfootnote{label}anc" href="#sdfootnote{label}sym">{call}</a>'
        if f'({label})' in words: words = words.replace(f'({label})', call.replace(f'>{label}<', f'>({label})<'), 1)
        else: words = re.sub(rf'(?<=[^\W\d_]){label}(?=[\s,;.]|$)|(?<=[,;.，；。、]){label}(?=\s|$|[^\W\d_])', call, words, count=1)
    return words

def page(language, linked):
    head, title, texts, notes = read(language)
    body = [f'<p class="head">{html.escape(line)}</p>' for line in head]
    body.append(f'<h2>{html.escape(title)}</h2>')
    body += [f'<p>{called(words, notes, linked)}</p>' for words in texts]
    for label, words in notes:
        if linked:
            mark = f'<a class="sdfootnotesym" name="sdfootnote{label}sym" href="#sdfootnote{label}anc">{label}</a>'
            body.append(f'<div id="sdfootnote{label}"><p class="sdfootnote">{mark} {html.escape(words)}</p></div>')
        else: body.append(f'<p class="note"><sup>{label}</sup> {html.escape(words)}</p>')
    direction = 'rtl' if language == 'ar' else 'ltr'
    style = '' if linked else f'<style>{STYLE}</style>'
    lines = '\n'.join(body)
    return f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head><meta charset="utf-8"><title>79/17</title>{style}</head>\n<body>\n{lines}\n</body>\n</html>\n'

def office(kind, files, folder, profile):
    subprocess.run(['soffice', f'-env:UserInstallation=file://{profile}', '--headless', '--convert-to', kind, '--outdir', folder, *files], check=True, stdout=subprocess.DEVNULL)

def main():
    with tempfile.TemporaryDirectory() as folder:
        for language in ('ar', 'en', 'es', 'fr', 'ru', 'zh'):
            linked = f'{HERE}/{language}.html'
            open(linked, 'w', encoding='utf8').write(page(language, True))
            printed = f'{folder}/{language}.html'
            open(printed, 'w', encoding='utf8').write(page(language, False))
            subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-pdf-header-footer', f'--print-to-pdf={HERE}/{language}.pdf', f'file://{printed}'], check=True, stderr=subprocess.DEVNULL)
            office('docx:MS Word 2007 XML', [linked], HERE, f'{folder}/profile')
            office('pdf', [f'{HERE}/{language}.docx'], folder, f'{folder}/profile')
            os.replace(f'{folder}/{language}.pdf', f'{HERE}/feet.{language}.pdf')

if __name__ == '__main__': main()
