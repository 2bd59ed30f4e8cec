using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.Kernel;

/// <summary>Reads YAML that came with a push or a bundle. YamlDotNet alone loads by recursion, so that 100,000 brackets would end the process.</summary>
public static class YamlText
{
    /// <summary>Lists and mappings in one another; the deepest key of a buildspec is at 6.</summary>
    public const int Depth = 100;

    /// <summary>The first document's value; null when there is none.</summary>
    /// <exception cref="YamlException">It is no YAML, or too deep.</exception>
    public static YamlNode? Load(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        CheckDepth(text);
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
    }

    private static void CheckDepth(string text)
    {
        // A stream and a document lie around every value.
        const int around = 2;
        var scanner = new Scanner(new StringReader(text));
        var parser = new Parser(scanner);
        try
        {
            for (var depth = 0; parser.MoveNext();)
                if ((depth += parser.Current!.NestingIncrease) > Depth + around)
                    throw new YamlException(parser.Current.Start, parser.Current.End, $"Lists and mappings lie deeper than {Depth} in one another.");
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws when a text goes on after the line end inside [ ] or { }.
            throw new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, "A list [ ] or mapping { } above is not closed.");
        }
    }
}
