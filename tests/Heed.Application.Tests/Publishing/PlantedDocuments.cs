using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Heed.Application.Tests.Publishing;

/// <summary>Makes small real files with words in every place where a file may hold them.</summary>
internal static class PlantedDocuments
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    /// <summary>A Word document; each word it is given goes to the next of its places.</summary>
    public static byte[] Word(Queue<string> words, string body = "")
    {
        string Next() => words.Count > 0 ? WebUtility.HtmlEncode(words.Dequeue()) : "";
        string Said(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">The panel was told this: {text} It went on.</w:t></w:r></w:p>";
        var split = words.Count > 0 ? words.Dequeue() : "";
        var half = split.Length / 2;
        var cells = Next().Split(' ', 2);
        var document = $"""
            <w:document {W}><w:body>{Said(Next())}
            <w:p><w:r><w:t xml:space="preserve">It saw: {WebUtility.HtmlEncode(split[..half])}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{WebUtility.HtmlEncode(split[half..])} then.</w:t></w:r></w:p>
            <w:p><w:del w:author="Nora Editor"><w:r><w:delText xml:space="preserve">{Next()}</w:delText></w:r></w:del><w:ins w:author="{Next()}"><w:r><w:t>the child</w:t></w:r></w:ins></w:p>
            <w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>{Next()}</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>{cells[0]}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{(cells.Length > 1 ? cells[1] : "")}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="{Next()}"/></wp:inline></w:drawing></w:r></w:p>{body}</w:body></w:document>
            """;
        return Zip(("[Content_Types].xml", Types), ("word/document.xml", document),
            ("word/header1.xml", $"<w:hdr {W}>{Said(Next())}</w:hdr>"),
            ("word/footnotes.xml", $"<w:footnotes {W}><w:footnote>{Said(Next())}</w:footnote></w:footnotes>"),
            ("word/comments.xml", $"<w:comments {W}><w:comment w:author=\"Nora Editor\">{Said(Next())}</w:comment></w:comments>"),
            ("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>{Next()}</dc:title><dc:creator>{Next()}</dc:creator></cp:coreProperties>"));
    }

    /// <summary>A workbook: a row of cells, a comment and the name of its sheet.</summary>
    public static byte[] Excel(Queue<string> words, string body = "")
    {
        string Next() => words.Count > 0 ? WebUtility.HtmlEncode(words.Dequeue()) : "";
        const string S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        var name = Next().Split(' ', 2);
        return Zip(("[Content_Types].xml", Types),
            ("_rels/.rels", $"<Relationships {Relations}><Relationship Id=\"r1\" Type=\"{R}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook {S} xmlns:r=\"{R}\"><sheets><sheet name=\"{Next()}\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships {Relations}><Relationship Id=\"r1\" Type=\"{R}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet {S}><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{name[0]}</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>{(name.Length > 1 ? name[1] : "")}</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>{Next()}{body}</t></is></c></row></sheetData></worksheet>"),
            ("xl/comments1.xml", $"<comments {S}><authors><author>Nora Editor</author></authors><commentList><comment ref=\"A1\"><text><t>{Next()}</t></text></comment></commentList></comments>"));
    }

    /// <summary>A PDF: text that is seen, text that is not drawn, text of a layer that is off, a bookmark, a note, an alternative text and properties.</summary>
    public static byte[] Pdf(Queue<string> words, string body = "")
    {
        string Next() => words.Count > 0 ? words.Dequeue().Replace("(", "\\(", StringComparison.Ordinal) : "";
        var lines = body.Split('\n').Select((line, n) => $"1 0 0 1 50 {600 - (n * 14)} Tm ({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ");
        var page = $"BT /F1 11 Tf 1 0 0 1 50 760 Tm (The panel was told this: {Next()} It went on.) Tj {string.Concat(lines)} 3 Tr 1 0 0 1 50 740 Tm ({Next()}) Tj ET /OC /L1 BDC BT 0 Tr /F1 11 Tf 1 0 0 1 50 720 Tm ({Next()}) Tj ET EMC";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R /OCProperties << /OCGs [8 0 R] /D << /Order [8 0 R] /OFF [8 0 R] >> >> /StructTreeRoot 9 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [10 0 R] /Resources << /Font << /F1 5 0 R >> /Properties << /L1 8 0 R >> >> >>",
            $"<< /Length {Encoding.Latin1.GetByteCount(page)} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>",
            $"<< /Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Next()))}> /Parent 6 0 R /Dest [3 0 R /Fit] >>",
            "<< /Type /OCG /Name (Notes) >>",
            $"<< /Type /StructTreeRoot /K << /S /Figure /Alt ({Next()}) >> >>",
            $"<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /Contents ({Next()}) >>",
            $"<< /Title ({Next()}) /Author ({Next()}) >>",
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var n = 0; n < objects.Length; n++)
        {
            places.Add(file.Length);
            file.Append($"{n + 1} 0 obj\n{objects[n]}\nendobj\n");
        }

        var start = file.Length;
        file.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(places.Select(p => $"{p:0000000000} 00000 n \n"))}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info 11 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>A photograph of nothing, with its description, its maker and a comment.</summary>
    public static byte[] Photograph(Queue<string> words)
    {
        string Next() => words.Count > 0 ? words.Dequeue() : "";
        var tags = new (ushort Tag, byte[] Words)[] { (0x010E, Encoding.ASCII.GetBytes(Next() + "\0")), (0x013B, Encoding.ASCII.GetBytes(Next() + "\0")) };
        var tiff = new MemoryStream();
        tiff.Write([(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, (byte)tags.Length, 0]);
        var at = 8 + 2 + (12 * tags.Length) + 4;
        Span<byte> entry = stackalloc byte[12];
        foreach (var (tag, said) in tags)
        {
            entry.Clear();
            BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], 2);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], said.Length);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], at);
            tiff.Write(entry);
            at += said.Length;
        }

        tiff.Write([0, 0, 0, 0, .. tags.SelectMany(t => t.Words)]);
        return [0xFF, 0xD8, .. Segment(0xE1, [.. "Exif\0\0"u8, .. tiff.ToArray()]), .. Segment(0xFE, Encoding.ASCII.GetBytes(Next())), 0xFF, 0xD9];
    }

    public static byte[] Page(Queue<string> words, string body = "")
    {
        string Next() => words.Count > 0 ? WebUtility.HtmlEncode(words.Dequeue()) : "";
        var parts = Next().Split(' ', 2);
        return Encoding.UTF8.GetBytes($"""
            <!doctype html><html lang="en"><head><title>{Next()}</title><meta name="description" content="{Next()}"></head>
            <body><p>The panel was told this: {parts[0]} <em>{(parts.Length > 1 ? parts[1] : "")}</em> It went on.</p><img src="a.png" alt="{Next()}"><!-- {Next()} --><a href="/files/{Uri.EscapeDataString(WebUtility.HtmlDecode(Next()))}.pdf">the file</a>{body}</body></html>
            """);
    }

    public static byte[] Feed(Queue<string> words, string body = "")
    {
        string Next() => words.Count > 0 ? WebUtility.HtmlEncode(words.Dequeue()) : "";
        return Encoding.UTF8.GetBytes($"""
            <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>{Next()}</title><entry><title>A review</title><author><name>{Next()}</name></author>
            <content type="html">&lt;p&gt;It tells this: {WebUtility.HtmlEncode(Next())} and &lt;b&gt;more&lt;/b&gt;.&lt;/p&gt;{WebUtility.HtmlEncode(body)}</content></entry></feed>
            """);
    }

    public static byte[] Data(Queue<string> words) => Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(new { title = words.Count > 0 ? words.Dequeue() : "", items = new[] { new { content_html = $"<p>It tells this: {(words.Count > 0 ? words.Dequeue() : "")}.</p>" } } }));

    public static byte[] Zip(params (string Name, string Words)[] files) => Zip([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Words)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
