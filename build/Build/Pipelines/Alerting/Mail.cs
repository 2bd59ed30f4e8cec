using System.Globalization;
using System.Text;

namespace Build.Pipelines.Alerting;

/// <summary>An e-mail of a rehearsal.</summary>
/// <param name="File">Path of the .eml file; mail programs open it.</param>
/// <param name="Date">When it was sent.</param>
/// <param name="To">To whom.</param>
/// <param name="Subject">About what.</param>
/// <param name="Text">What it says.</param>
public sealed record Mail(string File, DateTimeOffset Date, string To, string Subject, string Text)
{
    private const string Encoded = "=?UTF-8?B?";

    /// <summary>All e-mails of a folder, the newest first; none when there is no folder.</summary>
    public static IReadOnlyList<Mail> All(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*.eml").OrderDescending(StringComparer.Ordinal).Select(Read).OfType<Mail>()];

    private static Mail? Read(string file)
    {
        string text;
        try
        {
            text = System.IO.File.ReadAllText(file).ReplaceLineEndings("\n");
        }
        catch (FileNotFoundException)
        {
            return null; // Clean was quicker
        }
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0)
            return null;
        var headers = text[..end].Split('\n').Select(line => line.Split(": ", 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var date = DateTimeOffset.Parse(headers["Date"], CultureInfo.InvariantCulture);
        return new(file, date, headers["To"], Decode(headers["Subject"]), Body(headers, text[(end + 2)..]));
    }

    private static string Body(Dictionary<string, string> headers, string body) =>
        headers.GetValueOrDefault("Content-Transfer-Encoding") == "base64" ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body.TrimEnd('\n');

    private static string Decode(string header) => header.StartsWith(Encoded, StringComparison.Ordinal)
        ? Encoding.UTF8.GetString(Convert.FromBase64String(header[Encoded.Length..^2]))
        : header;
}
