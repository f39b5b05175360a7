// The style sheet of printed pages: A4, black on white, nothing loaded from elsewhere.

enum PageStyle {
  /// A whole document around a body.
  static func document(title: String, language: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(css)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  private static let css = """
    @page { size: A4; margin: 18mm 16mm; }
    * { box-sizing: border-box; }
    body { max-width: 180mm; margin: 0 auto; padding: 8mm 4mm; color: #000; background: #fff;
      font: 11pt/1.65 "Songti SC", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", serif; }
    h1 { font-size: 17pt; text-align: center; margin: 0 0 1mm; }
    .course { text-align: center; font-size: 12pt; margin: 0 0 4mm; }
    .candidate { display: flex; gap: 8mm; margin: 0 0 4mm; }
    .candidate span { flex: 1; border-bottom: 1px solid #000; padding-bottom: 1mm; }
    table.marks { width: 100%; border-collapse: collapse; margin: 0 0 4mm; text-align: center; }
    table.marks td, table.marks th { border: 1px solid #000; height: 8mm; font-weight: normal; }
    .notices { border: 1px solid #000; padding: 2mm 4mm; margin: 0 0 5mm; }
    .notices h2 { font-size: 11pt; margin: 0; text-align: center; }
    .notices ol { margin: 1mm 0; padding-left: 6mm; }
    section > h2 { font-size: 12pt; margin: 6mm 0 1mm; break-after: avoid; }
    section > .instructions { margin: 0 0 2mm; font-size: 10pt; break-after: avoid; }
    .question { margin: 0 0 2.5mm; break-inside: avoid; display: flex; gap: 1.5mm; }
    .question > .number { min-width: 7mm; }
    .question > .body { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .question p { margin: 0; }
    .points { white-space: nowrap; }
    .options { display: grid; gap: 0 4mm; margin: 0.5mm 0 0; padding: 0; list-style: none; }
    .options.four { grid-template-columns: repeat(4, 1fr); }
    .options.two { grid-template-columns: repeat(2, 1fr); }
    .options li { display: flex; gap: 1.5mm; }
    .material { border-left: 2px solid #000; padding: 0 0 0 4mm; margin: 0 0 3mm; }
    .material p { margin: 0 0 1mm; text-indent: 2em; }
    .space { border-bottom: 1px solid #bbb; height: 9mm; }
    .space:last-child { margin-bottom: 3mm; }
    .end { text-align: center; margin-top: 8mm; }
    table.key { width: 100%; border-collapse: collapse; margin: 1mm 0 3mm; font-size: 9.5pt;
      line-height: 1.45; }
    table.key th, table.key td { border: 1px solid #999; padding: 0.6mm 1.6mm; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    table.key th { background: #eee; white-space: nowrap; }
    .answer { font-weight: bold; }
    .letters { white-space: nowrap; }
    .note { color: #444; font-size: 9.5pt; }
    @media print { body { padding: 0; } table.key th { background: none; } }
    """
}
