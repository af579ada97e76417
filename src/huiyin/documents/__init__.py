"""Writing documents: one model (`model`) and three writers of it.

`docx.write_docx` and `pdf.write_pdf` lay a document out as an official document
(党政机关公文格式, GB/T 9704-2012); `html.write_html` writes a self-contained page in which every
figure carries its name and the cases behind it.
"""
