using System.Text.Json;

namespace Build.Serverless;

/// <summary>The event to call a function with.</summary>
internal static class FunctionPayload
{
    /// <summary>JSON as it was given, or the content of the file that was named: with an @ before it, or because there is one of that name.</summary>
    /// <param name="given">Null is <c>{}</c>.</param>
    /// <param name="root">Where relative paths start.</param>
    /// <exception cref="BadInput">It is neither.</exception>
    public static string Of(string? given, string root)
    {
        if (given is null)
            return "{}";
        var path = Path.GetFullPath(given.TrimStart('@'), root);
        var isFile = given.StartsWith('@') || (!given.TrimStart().StartsWith('{') && File.Exists(path));
        if (isFile && !File.Exists(path))
            throw new BadInput($"--payload names the file {given.TrimStart('@')}, which is not there. Allowed: JSON, or the path of a file with JSON.");
        var text = isFile ? File.ReadAllText(path) : given;
        try
        {
            using var document = JsonDocument.Parse(text);
            return text;
        }
        catch (JsonException exception)
        {
            var place = isFile ? $"{given.TrimStart('@')}:{(exception.LineNumber ?? 0) + 1}:{(exception.BytePositionInLine ?? 0) + 1}" : "--payload";
            throw new BadInput($"{place}: This is not valid JSON: {text.ReplaceLineEndings(" ")[..Math.Min(text.Length, 80)]}. Allowed: JSON, such as '{{\"name\":\"Ada\"}}', or the path of a file with JSON.");
        }
    }
}
