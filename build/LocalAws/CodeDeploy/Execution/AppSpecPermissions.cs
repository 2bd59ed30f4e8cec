using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Reads the permissions section.</summary>
internal static class AppSpecPermissions
{
    private static readonly string[] All = ["file", "directory"];

    public static AppSpecPermission Read(YamlMappingNode entry)
    {
        var path = AppSpecParser.Scalar(entry, "object")
            ?? throw new AppSpecException("The deployment failed because a permission listed in the application specification file has no object value. Update the permissions section of the AppSpec file, and then try again.");
        return new AppSpecPermission(
            path.Length > 1 ? path.TrimEnd('/') : path, AppSpecParser.Scalar(entry, "pattern") ?? "**", List(entry, "except") ?? [], Types(entry),
            AppSpecParser.Scalar(entry, "owner"), AppSpecParser.Scalar(entry, "group"), Mode(entry), [.. (List(entry, "acls") ?? []).Select(AccessEntry.Parse)],
            entry.Children.TryGetValue("context", out var context) && context is YamlMappingNode);
    }

    private static IReadOnlyList<string> Types(YamlMappingNode entry)
    {
        var types = List(entry, "type") ?? [.. All];
        return types.FirstOrDefault(type => !All.Contains(type, StringComparer.Ordinal)) is { } unknown
            ? throw new AppSpecException($"The deployment failed because the application specification file specifies a permission for an object type not supported for permissions ({unknown}). Update the permissions section of the AppSpec file, and then try again.")
            : types;
    }

    // YAML reads an unquoted 0644 as the number 420, whose digits the agent then takes for the mode: 0420.
    private static int? Mode(YamlMappingNode entry)
    {
        if (!entry.Children.TryGetValue("mode", out var value) || value is not YamlScalarNode { Value: { } text } node)
            return null;
        if (node.Style == ScalarStyle.Plain && text.StartsWith('0') && text.Length > 1 && text.All(char.IsAsciiDigit) && !text.Contains('8', StringComparison.Ordinal) && !text.Contains('9', StringComparison.Ordinal))
            text = Convert.ToInt32(text, 8).ToString(CultureInfo.InvariantCulture);
        return text.Length is >= 1 and <= 4 && text.All(digit => digit is >= '0' and <= '7')
            ? Convert.ToInt32(text, 8)
            : throw new AppSpecException($"The deployment failed because the mode {text} of a permission in the application specification file is invalid. Write it in quotes, as three or four digits from 0 to 7: \"0644\".");
    }

    // Null where nothing is written. The agent walks through it, and a single text has nothing to walk through.
    private static List<string>? List(YamlMappingNode entry, string name) => !entry.Children.TryGetValue(name, out var value) ? null : value switch
    {
        YamlSequenceNode list => [.. list.OfType<YamlScalarNode>().Select(each => each.Value ?? "")],
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } => null,
        _ => throw new AppSpecException($"The deployment failed because {name} of a permission in the application specification file (line {value.Start.Line}) is no list. Write it as a list, {name}: [...], and then try again."),
    };
}
