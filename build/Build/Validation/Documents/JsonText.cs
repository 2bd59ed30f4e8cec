using System.Text;
using System.Text.Json;

namespace Build.Validation.Documents;

/// <summary>Reads JSON into nodes that know their places. Comments and trailing commas are allowed, as in the settings.</summary>
public static class JsonText
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DocumentLimits.Depth };

    /// <summary>The value that the text holds.</summary>
    /// <exception cref="DocumentException">It is no JSON.</exception>
    public static Node Read(SourceText source) => Read(source, Options);

    /// <summary>The value that the text holds, without comments and trailing commas: as most programs read JSON.</summary>
    /// <exception cref="DocumentException">It is no JSON.</exception>
    public static Node ReadStrictly(SourceText source) => Read(source, new() { MaxDepth = DocumentLimits.Depth });

    private static Node Read(SourceText source, JsonReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bytes = Encoding.UTF8.GetBytes(source.Text.TrimStart('\uFEFF'));
        var reader = new Utf8JsonReader(bytes, options);
        try
        {
            reader.Read();
            var node = Next(ref reader, new(source, bytes));
            reader.Read();
            return node;
        }
        catch (JsonException exception)
        {
            // The parser ends its message with line and byte, which the place in front says already.
            var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            var message = end < 0 ? exception.Message : exception.Message[..end];
            throw new DocumentException(source.At((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1), message.TrimEnd('.'));
        }
    }

    private static Node Next(ref Utf8JsonReader reader, Positions positions)
    {
        var place = positions.Of(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var nodes = new List<Node>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                    nodes.Add(Next(ref reader, positions));
                return new Sequence(place, nodes);
            case JsonTokenType.StartObject:
                return Object(ref reader, positions, place);
            case JsonTokenType.String:
                return new Scalar(place, Unescaped(ref reader, place), true);
            default:
                return new Scalar(place, Encoding.UTF8.GetString(reader.ValueSpan), false);
        }
    }

    private static Mapping Object(ref Utf8JsonReader reader, Positions positions, Place place)
    {
        var pairs = new List<KeyValuePair<Scalar, Node>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var at = positions.Of(reader.TokenStartIndex);
            var key = new Scalar(at, Unescaped(ref reader, at), true);
            if (!keys.Add(key.Value))
                throw new DocumentException(key.Place, $"key '{key.Value}' is there twice");
            reader.Read();
            pairs.Add(new(key, Next(ref reader, positions)));
        }
        return new(place, pairs);
    }

    private static string Unescaped(ref Utf8JsonReader reader, Place place)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new DocumentException(place, "a text holds half of a surrogate pair");
        }
    }

    // Line and column of byte offsets that are asked for in rising order.
    private sealed class Positions(SourceText source, byte[] bytes)
    {
        private int line = 1;
        private int lineStart;
        private int reached;

        public Place Of(long offset)
        {
            for (; reached < offset; reached++)
                if (bytes[reached] == '\n')
                    (line, lineStart) = (line + 1, reached + 1);
            return source.At(line, Encoding.UTF8.GetCharCount(bytes.AsSpan(lineStart, reached - lineStart)) + 1);
        }
    }
}
