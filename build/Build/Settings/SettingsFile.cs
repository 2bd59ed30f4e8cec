using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Build.Settings;

/// <summary>Reads the settings file into single values that know their line and column. Comments and trailing commas are allowed.</summary>
internal static class SettingsFile
{
    /// <summary>The file's values; none when there is no file.</summary>
    /// <exception cref="BadInput">It is no JSON object; the message names line and column.</exception>
    public static IReadOnlyList<SettingValue> Read(string path, string shownAs)
    {
        if (!File.Exists(path))
            return [];
        var bytes = WithoutMark(File.ReadAllBytes(path));
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var values = new List<SettingValue>();
        try
        {
            if (bytes.All(each => char.IsWhiteSpace((char)each)))
                throw new BadInput($"{shownAs}:1:1: the file is empty; it must hold a JSON object {{ ... }}.");
            reader.Read();
            if (reader.TokenType is not JsonTokenType.StartObject)
                throw new BadInput($"{shownAs}:1:1: found {Kind(reader.TokenType)}; the file must hold a JSON object {{ ... }}.");
            Object(ref reader, "", bytes, shownAs, values);
            if (reader.Read())
                throw new BadInput($"{At(bytes, shownAs, reader.TokenStartIndex)}: found text behind the end of the object.");
        }
        catch (JsonException exception)
        {
            var (line, column) = ((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
            throw new BadInput($"{shownAs}:{line}:{column}: not valid JSON. {Sentence(exception.Message)}");
        }
        return values;
    }

    // Windows PowerShell writes one.
    private static byte[] WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static void Object(ref Utf8JsonReader reader, string prefix, byte[] bytes, string shownAs, List<SettingValue> values)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            var path = prefix.Length == 0 ? name : $"{prefix}.{name}";
            var origin = At(bytes, shownAs, reader.TokenStartIndex);
            if (!names.Add(name))
                throw new BadInput($"{origin}: '{path}' is set twice; take one of the two out.");
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject && !SettingsSchema.IsMap(path))
            {
                if (!SettingsSchema.IsSection(path))
                    values.Add(new(path, new JsonObject(), origin));
                Object(ref reader, path, bytes, shownAs, values);
            }
            else
            {
                values.Add(new(path, JsonNode.Parse(ref reader), origin));
            }
        }
    }

    private static string Kind(JsonTokenType token) => token switch { JsonTokenType.StartArray => "a list", JsonTokenType.String => "a text", JsonTokenType.Number => "a number", _ => $"{token}" };

    private static string At(byte[] bytes, string shownAs, long offset)
    {
        var before = bytes.AsSpan(0, (int)offset);
        var line = before.Count((byte)'\n') + 1;
        var start = before.LastIndexOf((byte)'\n') + 1;
        return $"{shownAs}:{line}:{Encoding.UTF8.GetCharCount(before[start..]) + 1}";
    }

    // The parser ends its message with "LineNumber: 3 | BytePositionInLine: 7.", which the position in front already says.
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
