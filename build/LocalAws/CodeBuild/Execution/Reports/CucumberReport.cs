using System.Text.Json;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Reads Cucumber's JSON: features with scenarios, whose steps have results.</summary>
public static class CucumberReport
{
    /// <param name="rawDataPath">The file's path below the source folder, kept with each case.</param>
    /// <exception cref="JsonException">The text is no JSON, or no list of features.</exception>
    public static IReadOnlyList<TestResult> Read(TextReader text, string rawDataPath)
    {
        using var document = JsonDocument.Parse(text.ReadToEnd());
        try
        {
            return [.. document.RootElement.EnumerateArray().SelectMany(feature => List(feature, "elements").Where(element => Text(element, "type") != "background")
                .Select(scenario => Scenario(Text(feature, "name"), scenario, rawDataPath)))];
        }
        catch (Exception other) when (other is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new JsonException($"It is no list of features: {other.Message}", other);
        }
    }

    private static TestResult Scenario(string feature, JsonElement scenario, string path)
    {
        var results = List(scenario, "steps").Select(step => step.TryGetProperty("result", out var result) ? result : default).Where(result => result.ValueKind == JsonValueKind.Object).ToList();
        var statuses = results.Select(result => Text(result, "status")).ToList();
        var status = statuses.Contains("failed") ? "FAILED"
            : statuses.Any(each => each is "undefined" or "ambiguous") ? "ERROR"
            : statuses.Any(each => each is "skipped" or "pending") ? "SKIPPED"
            : statuses.Count == 0 ? "UNKNOWN" : "SUCCEEDED";
        var duration = results.Sum(result => result.TryGetProperty("duration", out var nanoseconds) ? (long)nanoseconds.GetDouble() : 0);
        return new TestResult(feature, feature, Text(scenario, "name"), status, duration, results.Select(result => Text(result, "error_message")).FirstOrDefault(message => message.Length > 0), path);
    }

    private static IEnumerable<JsonElement> List(JsonElement within, string name) => within.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static string Text(JsonElement within, string name) => within.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
