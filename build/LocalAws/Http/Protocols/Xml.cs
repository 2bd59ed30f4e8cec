using System.Text;
using System.Xml;

namespace LocalAws.Http.Protocols;

/// <summary>XML documents in UTF-8 without a byte order mark.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CheckCharacters = false };

    public static byte[] Document(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
            write(writer);
        return stream.ToArray();
    }

    /// <summary>Text without the characters that XML cannot carry.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes()
        .Select(rune => rune.Value is 9 or 10 or 13 or >= 0x20 and not 0xFFFE and not 0xFFFF ? rune.ToString() : "\uFFFD"));
}
