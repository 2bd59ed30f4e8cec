using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace LocalAws.Tests.Fuzzing;

/// <summary>
/// Texts for requests: a few names that come again, so that requests meet what others made; what answers said under the same name (ids, ARNs,
/// tokens); and texts that break things.
/// </summary>
internal sealed class ValueSource(Random random, string accountId)
{
    private const int Remembered = 24;
    private readonly Dictionary<string, List<string>> seen = new(StringComparer.OrdinalIgnoreCase);

    private readonly string[] names = ["alpha", "beta", "gamma-1", "us-east-1", "main", "AWS-RunShellScript", "aws-cli", "AES256", "Enabled"];

    private readonly string[] known =
    [
        $"arn:aws:iam::{accountId}:role/alpha", $"arn:aws:s3:::alpha/*", $"arn:aws:codecommit:us-east-1:{accountId}:alpha", $"arn:aws:sns:us-east-1:{accountId}:alpha",
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole","Resource":"*"}]}""",
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringLike":{"aws:x":["${aws:y}","*"]}}}]}""",
        """{"source":["aws.s3"],"detail":{"a":[{"prefix":"b"},{"numeric":[">",0,"<=",5]},{"anything-but":["c"]}]}}""", "rate(5 minutes)", "ami-0123456789abcdef0",
        "i-0123456789abcdef0", "bytes=0-5", "1", "20", "/alpha/beta", "a=b&c=d", "0.0.0.0/0", "2026-11-27T00:00:00Z", "https://example.com/x?y=z", "someone@example.com",
    ];

    private readonly string[] hostile =
    [
        "", " ", "\0", "a\0b", "../../../escaped", "..", "/", "//", "\\", "%", "%zz", "%2e%2e%2f", "\uFFFE", "\uFFFF", "\U0010FFFF", "\uD83D\uDE00", "é", "e\u0301", "\u202Egnp",
        "\r\nX-Injected: 1", "'", "\"", "';--", "<x>&amp;", "]]>", "{", "}", "[", "{}", "null", "NaN", "-1", "0", "99999999999999999999", "1e309", "-0", "0x10", "*", "(", "(a+)+$", "[[",
        "-rf", "--upload-pack=x", "-", "--", "arn:", "arn:aws:iam::::", "arn:aws:::::::::", "MTo=", "MTox", "MTphbHBoYQ==", "AAAA", "====", "bytes=-", "bytes=5-1", "bytes=99999999999999999999-",
        "refs/heads/", "HEAD", "@{-1}", "a..b", ".lock", "a/.git/b", ".git", "con", "a:b:c", "aws:reserved", "{{resolve:x}}", "#{a.b}", "${aws:username}", "\t", "\u0001",
    ];

    /// <summary>A text for a member of that name.</summary>
    public string Text(string member) => random.Next(10) switch
    {
        < 4 when seen.TryGetValue(member, out var values) && values.Count > 0 => values[random.Next(values.Count)],
        < 5 => known[random.Next(known.Length)],
        < 8 => names[random.Next(names.Length)],
        _ => Hostile(),
    };

    public string Hostile() => random.Next(12) == 0 ? new string((char)random.Next('a', 'z'), random.Next(1, 3000)) : hostile[random.Next(hostile.Length)];

    /// <summary>Remembers what an answer says, under the names that it has there.</summary>
    public void Learn(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return;
        try
        {
            if (body[0] == '<')
                Learn(XElement.Parse(System.Text.Encoding.UTF8.GetString(body)));
            else if (body[0] == '{')
                Learn("", JsonDocument.Parse(body.ToArray()).RootElement);
        }
        catch (Exception exception) when (exception is XmlException or JsonException)
        {
            // An object's bytes, perhaps: nothing to learn from.
        }
    }

    private void Learn(XElement element)
    {
        if (!element.HasElements)
            Remember(element.Name.LocalName is "member" or "item" ? element.Parent?.Name.LocalName ?? "" : element.Name.LocalName, element.Value);
        foreach (var child in element.Elements())
            Learn(child);
    }

    private void Learn(string name, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Learn(property.Name, property.Value);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Learn(name, item);
                break;
            case JsonValueKind.String:
                Remember(name, element.GetString()!);
                break;
        }
    }

    private void Remember(string name, string value)
    {
        if (!seen.TryGetValue(name, out var values))
            seen[name] = values = [];
        if (values.Count < Remembered)
            values.Add(value);
        else
            values[random.Next(Remembered)] = value;
    }
}
