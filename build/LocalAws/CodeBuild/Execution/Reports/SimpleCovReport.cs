using System.Text.Json;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Reads the result set that SimpleCov writes: per command, per file, how often each line ran (null: no code), and branches when they were counted.</summary>
public static class SimpleCovReport
{
    /// <exception cref="JsonException">The text is no JSON, or no result set.</exception>
    public static IReadOnlyList<FileCoverage> Read(TextReader text)
    {
        using var document = JsonDocument.Parse(text.ReadToEnd());
        try
        {
            return [.. document.RootElement.EnumerateObject().SelectMany(command => command.Value.GetProperty("coverage").EnumerateObject()).Select(File)];
        }
        catch (Exception other) when (other is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new JsonException($"It is no result set of SimpleCov: {other.Message}", other);
        }
    }

    private static FileCoverage File(JsonProperty file)
    {
        // Before version 0.18 a file was its lines alone.
        var lines = (file.Value.ValueKind == JsonValueKind.Array ? file.Value : file.Value.GetProperty("lines")).EnumerateArray()
            .Where(line => line.ValueKind == JsonValueKind.Number).Select(line => line.GetInt64() > 0).ToList();
        var branches = file.Value.ValueKind == JsonValueKind.Object && file.Value.TryGetProperty("branches", out var conditions)
            ? conditions.EnumerateObject().SelectMany(condition => condition.Value.EnumerateObject()).Select(branch => branch.Value.GetInt64() > 0).ToList()
            : [];
        return new FileCoverage(file.Name, lines.Count(covered => covered), lines.Count(covered => !covered), branches.Count(covered => covered), branches.Count(covered => !covered));
    }
}
