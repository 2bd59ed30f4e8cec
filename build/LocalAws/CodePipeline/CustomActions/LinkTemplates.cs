using System.Text.RegularExpressions;

namespace LocalAws.CodePipeline.CustomActions;

/// <summary>Links of a custom action: <c>{Config:KEY}</c> stands for a configuration value, <c>{ExternalExecutionId}</c> for the worker's own id.</summary>
internal static partial class LinkTemplates
{
    /// <summary>The configuration keys that a template names.</summary>
    public static IEnumerable<string> KeysOf(string template) => Placeholder().Matches(template).Select(match => match.Groups["key"]).Where(key => key.Success).Select(key => key.Value);

    /// <summary>The link; null without a template, or as long as a value that it names is not known.</summary>
    public static string? Fill(string? template, IReadOnlyDictionary<string, string> configuration, string? externalExecutionId)
    {
        if (template is null) return null;
        var known = true;
        var link = Placeholder().Replace(template, match =>
        {
            var value = match.Groups["key"] is { Success: true } key ? configuration.GetValueOrDefault(key.Value) : externalExecutionId;
            known &= value is not null;
            return Uri.EscapeDataString(value ?? "");
        });
        return known ? link : null;
    }

    [GeneratedRegex(@"\{(?:Config:(?<key>[^{}]+)|ExternalExecutionId)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
